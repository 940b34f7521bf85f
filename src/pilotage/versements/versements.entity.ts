import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { RECOMMANDATIONS_VERSEES } from './recommandations';

/** Un versement : un fait qui paie une subvention. */
@Entity({ schema: 'lecture', name: 'versements' })
@Index(['recommandation', 'region', 'mois'])
@Index(['region', 'mois'])
@Index(['mois'])
export class Versement {
  /**
   * Identifiant du fait qui paie.
   * @example "0190c5a0-0000-7000-8000-0000000000b1"
   */
  @PrimaryColumn('uuid')
  faitId!: string;

  /**
   * Rang de ce fait dans le journal.
   * @example 4321
   */
  @Column('bigint', { transformer: bigNumber })
  position!: number;

  /**
   * Nom de ce fait, avec sa version.
   * @example "AidePayee.v2"
   */
  @Column('text')
  fait!: string;

  /**
   * Recommandation au titre de laquelle l'argent est versé.
   * @example "5"
   */
  @ApiProperty({ enum: RECOMMANDATIONS_VERSEES })
  @Column('text')
  recommandation!: string;

  /**
   * Dossier d'aide, prestation ou convention de prêt pour lesquels il est payé.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @Column('text')
  objetId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text', { nullable: true })
  siren!: string | null;

  /**
   * Région qui paie, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Mois du versement.
   * @example "2026-06"
   */
  @Column('text')
  mois!: string;

  /**
   * Jour du versement.
   * @example "2026-06-02"
   */
  @Column('date')
  verseLe!: string;

  /**
   * Montant versé, en centimes d'euro.
   * @example 120000
   */
  @Column('bigint', { transformer: bigNumber })
  centimes!: number;

  /**
   * Référence du mandat de paiement ; null pour un fait d'avant qu'elle soit demandée.
   * @example "MDT-2026-00518"
   */
  @Column('text', { nullable: true })
  reference!: string | null;
}

abstract class SommeVersee {
  @PrimaryColumn('text')
  recommandation!: string;

  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('integer')
  versements!: number;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;
}

/** What one file, service or loan was paid in a month, so that a month counts it once. */
@Entity({ schema: 'lecture', name: 'versements_d_un_objet' })
export class VersementsDUnObjet extends SommeVersee {
  @PrimaryColumn('text')
  objetId!: string;
}

@Entity({ schema: 'lecture', name: 'versements_par_mois' })
class VersementsParMois extends SommeVersee {
  /** Files, services and loans behind the amount. */
  @Column('integer')
  objets!: number;
}

export const FIGURES = [
  figure({
    in: VersementsParMois,
    of: VersementsDUnObjet,
    by: { recommandation: 'recommandation', region: 'region', mois: 'mois' },
    sums: { versements: 'versements', centimes: 'centimes', objets: () => '1' },
  }),
];
