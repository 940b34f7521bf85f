import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CODES_DE_GABARIT } from '../../gabarits/gabarits';
import { ETATS_DU_MESSAGE } from '../../message/message';
import { MOTIFS_D_ECHEC, MOTIFS_DE_NON_ENVOI } from '../../message/message.events';

/** Un message : à qui, de quoi il parle, et ce qu'est devenu son envoi. */
@Entity({ schema: 'lecture', name: 'messages' })
@Index(['destinataireId', 'enregistreLe'])
@Index(['territoire', 'enregistreLe'])
@Index(['siren', 'enregistreLe'])
@Index(['sujetId'])
export class LigneMessage {
  /**
   * Identifiant du message.
   * @example "0190c5a0-0000-7000-8000-00000000e001"
   */
  @PrimaryColumn('text')
  messageId!: string;

  /**
   * Personne à qui il est écrit ; son nom et son adresse sont au coffre.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  @Column('text')
  destinataireId!: string;

  /**
   * Modèle du message.
   * @example "aide-accordee"
   */
  @ApiProperty({ enum: CODES_DE_GABARIT })
  @Column('text')
  gabarit!: string;

  /**
   * Version du modèle, celle du jour où le message est enregistré.
   * @example 1
   */
  @Column('integer')
  versionDuGabarit!: number;

  /** As JSON, from which the subject and the text are written when somebody asks. */
  @Column('text')
  valeurs!: string;

  /**
   * Nature de ce dont il parle.
   * @example "dossier-aide"
   */
  @Column('text')
  sujetNature!: string;

  /**
   * Identifiant de ce dont il parle.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @Column('text')
  sujetId!: string;

  /**
   * Région qui le voit, code Insee, ou FR.
   * @example "53"
   */
  @Column('text')
  territoire!: string;

  /**
   * SIREN de l'entreprise dont il parle, qui le voit aussi ; null quand il n'en concerne aucune.
   * @example "552081317"
   */
  @Column('text', { nullable: true })
  siren!: string | null;

  /**
   * Où en est son envoi.
   * @example "remis"
   */
  @ApiProperty({ enum: ETATS_DU_MESSAGE })
  @Column('text')
  etat!: string;

  /**
   * Pourquoi il a échoué ou n'est pas envoyé ; null sinon.
   * @example "sans-adresse"
   */
  @ApiProperty({ enum: [...MOTIFS_D_ECHEC, ...MOTIFS_DE_NON_ENVOI, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motif!: string | null;

  /**
   * Essais d'envoi faits.
   * @example 1
   */
  @Column('integer')
  essais!: number;

  /**
   * Date de l'enregistrement, calendrier de Paris.
   * @example "2026-04-20"
   */
  @Column('date')
  enregistreLe!: string;

  /**
   * Date à laquelle il est remis, a échoué, ou est écarté de l'envoi ; null tant qu'il est à envoyer.
   * @example "2026-04-20"
   */
  @Column('date', { nullable: true })
  termineLe!: string | null;

  /**
   * Instant de l'essai suivant, en UTC ; null quand aucun n'est prévu.
   * @example "2026-04-20T09:05:00.000Z"
   */
  @Column('text', { nullable: true })
  prochainEssaiA!: string | null;

  /**
   * Date à laquelle son destinataire l'a lu dans le programme ; null tant qu'il ne l'est pas.
   * @example "2026-04-21"
   */
  @Column('date', { nullable: true })
  luLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 1
   */
  @Column('integer')
  revision!: number;
}
