import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { NATURES_D_OFFRE, type NatureDOffre } from '../../offre-competence/offre-competence.events';
import { LigneAnnonce } from '../annonce.entity';

export const ETATS_D_OFFRE = ['publiee', 'retiree', 'expiree'] as const;

/** Une offre de compétences. */
@Entity({ schema: 'lecture', name: 'offres_de_competences' })
@Index(['region', 'etat', 'publieeLe'])
@Index(['siren'])
@Index(['etat', 'au'])
export class LigneOffre extends LigneAnnonce {
  /**
   * Identifiant de l'offre.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @PrimaryColumn('text')
  offreId!: string;

  /**
   * Ce qui est offert.
   * @example "direction-numerique-partagee"
   */
  @ApiProperty({ enum: NATURES_D_OFFRE })
  @Column('text')
  nature!: NatureDOffre;

  /**
   * Où elle en est.
   * @example "publiee"
   */
  @ApiProperty({ enum: ETATS_D_OFFRE })
  @Column('text')
  etat!: (typeof ETATS_D_OFFRE)[number];

  /**
   * Jour de la publication.
   * @example "2026-02-16"
   */
  @Column('date')
  publieeLe!: string;

  /**
   * Jour du retrait ou de la fin ; null avant.
   * @example "2027-01-01"
   */
  @Column('date', { nullable: true })
  finieLe!: string | null;
}

/** Une part d'une offre que tient un appariement. */
@Entity({ schema: 'lecture', name: 'parts_des_offres' })
export class LignePart {
  /**
   * Offre dont elle est une part.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @PrimaryColumn('text')
  offreId!: string;

  /**
   * Appariement qui la tient.
   * @example "0190c5a0-0000-7000-8000-000000000721"
   */
  @PrimaryColumn('text')
  appariementId!: string;

  /**
   * Part d'un temps plein, en pour cent entiers.
   * @example 40
   */
  @Column('integer')
  partPourCent!: number;

  /**
   * Premier jour.
   * @example "2026-03-09"
   */
  @Column('date')
  du!: string;

  /**
   * Dernier jour.
   * @example "2026-09-30"
   */
  @Column('date')
  au!: string;
}
