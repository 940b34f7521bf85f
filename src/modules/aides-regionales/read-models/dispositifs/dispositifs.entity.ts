import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOTIFS_DE_DATE } from '#modules/habilitations';
import { bigNumber } from '#libs/projections';

/** Un dispositif d'aide et ses règles. */
@Entity({ schema: 'lecture', name: 'dispositifs' })
@Index(['region'])
export class LigneDispositif {
  /**
   * Identifiant du dispositif.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @PrimaryColumn('text')
  dispositifId!: string;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Intitulé.
   * @example "Chèque numérique"
   */
  @Column('text')
  intitule!: string;

  /**
   * Délibération ou texte qui le fonde.
   * @example "Délibération 2026-12 du 15 janvier 2026"
   */
  @Column('text')
  baseLegale!: string;

  /**
   * Ouvert, puis fermé aux dépôts.
   * @example "ouvert"
   */
  @Column('text')
  etat!: 'ouvert' | 'ferme';

  /**
   * Taux de l'aide, en points de base (10 000 font 100 %).
   * @example 5000
   */
  @Column('integer')
  tauxPointsDeBase!: number;

  /**
   * Aide la plus petite, en centimes d'euro.
   * @example 50000
   */
  @Column('bigint', { transformer: bigNumber })
  plancherCentimes!: number;

  /**
   * Aide la plus grande, en centimes d'euro.
   * @example 5000000
   */
  @Column('bigint', { transformer: bigNumber })
  plafondCentimes!: number;

  /**
   * Jours pendant lesquels des crédits réservés attendent la signature.
   * @example 60
   */
  @Column('integer')
  dureeReservationJours!: number;

  /**
   * Premier jour des dépôts.
   * @example "2026-01-15"
   */
  @Column('date')
  ouvertLe!: string;

  /**
   * Jour où l'acte d'ouverture a été enregistré, calendrier de Paris ; null avant.
   * @example "2026-01-15"
   */
  @Column('date', { nullable: true })
  ouvertureEnregistreeLe!: string | null;

  /**
   * Pourquoi il l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciens.
   * @example "saisie-differee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDOuverture!: string | null;

  /**
   * Jour de la fermeture ; null tant qu'il est ouvert.
   * @example "2026-12-31"
   */
  @Column('date', { nullable: true })
  fermeLe!: string | null;

  /**
   * Jour où l'acte de fermeture a été enregistré, calendrier de Paris ; null avant.
   * @example "2026-12-31"
   */
  @Column('date', { nullable: true })
  fermetureEnregistreeLe!: string | null;

  /**
   * Pourquoi il l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciens.
   * @example "saisie-differee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDeFermeture!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 0
   */
  @Column('integer')
  revision!: number;
}
