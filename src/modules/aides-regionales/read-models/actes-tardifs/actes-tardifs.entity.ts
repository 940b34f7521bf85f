import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOTIFS_DE_DATE } from '#modules/habilitations';
import { MOTIFS_DE_RECEPTION } from '../../dossier-aide/dossier-aide.events';

/** Un acte dont la date en droit n'est pas le jour de son enregistrement : l'une et l'autre, et pourquoi. */
@Entity({ schema: 'lecture', name: 'actes_tardifs' })
@Index(['region'])
@Index(['dossierId'])
export class LigneActeTardif {
  /**
   * Place de l'acte dans le journal des faits.
   * @example "00000000000000000042"
   */
  @PrimaryColumn('text')
  position!: string;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Dossier d'aide ; null pour l'ouverture et la fermeture d'un dispositif.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @Column('text', { nullable: true })
  dossierId!: string | null;

  /**
   * Dispositif qui est ouvert ou fermé ; null pour l'acte d'un dossier.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @Column('text', { nullable: true })
  dispositifId!: string | null;

  /**
   * Ce qui a été fait.
   * @example "Aide accordée"
   */
  @Column('text')
  acte!: string;

  /**
   * L'entreprise du dossier le lit aussi : il lui est notifié, et ne prépare pas une décision.
   * @example true
   */
  @Column('boolean')
  notifie!: boolean;

  /**
   * Date qui compte en droit, calendrier de Paris.
   * @example "2026-04-20"
   */
  @Column('date')
  dateLegale!: string;

  /**
   * Jour de l'enregistrement, calendrier de Paris.
   * @example "2026-05-04"
   */
  @Column('date')
  enregistreLe!: string;

  /**
   * Pourquoi l'un n'est pas l'autre ; null si l'écart n'en demande pas, ou pour les plus anciens actes.
   * @example "acte-sur-papier"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, ...MOTIFS_DE_RECEPTION, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motif!: string | null;
}
