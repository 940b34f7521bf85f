import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ETATS_DE_DEMANDE, type EtatDeDemande } from './demandes.etats';

/** Une demande d'accompagnement. */
@Entity({ schema: 'lecture', name: 'demandes_accompagnement' })
@Index(['region', 'etat', 'demandeLe'])
@Index(['siren'])
@Index(['connecteurId'])
export class LigneDemande {
  /**
   * Identifiant de la demande.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @PrimaryColumn('text')
  demandeId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement à accompagner.
   * @example "55208131766522"
   */
  @Column('text')
  siret!: string;

  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Département, par son code INSEE.
   * @example "29"
   */
  @Column('text')
  departement!: string;

  /**
   * Commune, par son code INSEE.
   * @example "29232"
   */
  @Column('text')
  commune!: string;

  /**
   * Division de la NAF ; null quand elle n'est pas connue.
   * @example "47"
   */
  @Column('text', { nullable: true })
  secteur!: string | null;

  /**
   * Besoins, par les codes des compétences.
   * @example "presence-en-ligne vente-en-ligne"
   */
  @Column('text')
  besoins!: string;

  /**
   * Langue de l'accompagnement.
   * @example "fr"
   */
  @Column('text')
  langue!: string;

  /**
   * Qui l'a demandé : l'entreprise, ou sa région pour elle.
   * @example "entreprise"
   */
  @Column('text')
  origine!: string;

  /**
   * Où elle en est.
   * @example "proposee"
   */
  @ApiProperty({ enum: ETATS_DE_DEMANDE })
  @Column('text')
  etat!: EtatDeDemande;

  /**
   * Jour de la demande.
   * @example "2026-02-02"
   */
  @Column('date')
  demandeLe!: string;

  /**
   * Depuis quand elle attend, ou a attendu, quelqu'un : jour de la demande, de sa dernière réouverture ou réaffectation.
   * @example "2026-02-02"
   */
  @Column('date')
  ouverteLe!: string;

  /**
   * Jour de sa qualification ; null avant.
   * @example "2026-02-03"
   */
  @Column('date', { nullable: true })
  qualifieeLe!: string | null;

  /**
   * Jour de la dernière proposition ; null avant.
   * @example "2026-02-03"
   */
  @Column('date', { nullable: true })
  proposeeLe!: string | null;

  /**
   * Jour de la dernière relance ; null avant.
   * @example "2026-02-12"
   */
  @Column('date', { nullable: true })
  relanceeLe!: string | null;

  /**
   * Jour où elle a été portée au référent territorial ; null sans cela.
   * @example "2026-03-20"
   */
  @Column('date', { nullable: true })
  escaladeeLe!: string | null;

  /**
   * Connecteur qui en a, ou en a eu, la charge ; null sans lui.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @Column('text', { nullable: true })
  connecteurId!: string | null;

  /**
   * Jour de sa prise en charge ; null tant qu'elle attend quelqu'un.
   * @example "2026-02-05"
   */
  @Column('date', { nullable: true })
  priseEnChargeLe!: string | null;

  /**
   * Jour de la fin, ou de l'abandon ; null avant.
   * @example "2026-04-14"
   */
  @Column('date', { nullable: true })
  closeLe!: string | null;

  /**
   * Issue ; null avant la fin.
   * @example "aidee"
   */
  @Column('text', { nullable: true })
  issue!: string | null;

  /**
   * Satisfaction de l'entreprise, de 1 à 5 ; null sans avis.
   * @example 4
   */
  @Column('integer', { nullable: true })
  note!: number | null;

  /**
   * Rang du dernier classement ; 0 avant le premier.
   * @example 1
   */
  @Column('integer')
  tour!: number;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}
