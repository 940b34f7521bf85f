import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { Designe } from './releve-designe.entity';

const ETATS_DU_RETRAITEMENT = ['en-cours', 'calcule', 'impossible', 'annule'] as const;

/** Le retraitement d'un relevé publié. */
@Entity({ schema: 'lecture', name: 'retraitements' })
export class LigneRetraitement extends Designe {
  /**
   * Son rang parmi ceux du relevé.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * en-cours, calcule, impossible faute de valeur, ou annule.
   * @example "calcule"
   */
  @ApiProperty({ enum: ETATS_DU_RETRAITEMENT })
  @Column('text')
  etat!: string;

  /**
   * Version de la nouvelle définition.
   * @example 2
   */
  @Column('integer')
  version!: number;

  /**
   * Jour de la demande.
   * @example "2026-05-05"
   */
  @Column('date')
  demandeLe!: string;

  /**
   * Valeur publiée ; null tant que le retraitement n'est pas calculé, comme les cinq chiffres qui suivent.
   * @example 412
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  valeurPubliee!: number | null;

  /**
   * Ce que le même calcul donne autrement aujourd'hui : 0 tant que le programme le fait de la même façon.
   * @example 0
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  ecartDeRecalcul!: number | null;

  /**
   * Effet de la définition : la nouvelle moins celle qui est publiée, à la position publiée.
   * @example -9
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  effetDefinition!: number | null;

  /**
   * Effet des faits tardifs : la nouvelle définition à ce jour, moins la même à la position publiée.
   * @example 4
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  effetFaitsTardifs!: number | null;

  /**
   * Faits enregistrés depuis la position publiée, qui comptent dans la période.
   * @example 5
   */
  @Column('integer', { nullable: true })
  faitsTardifs!: number | null;

  /**
   * Valeur retraitée : la somme de la valeur publiée, de l'écart et des deux effets.
   * @example 407
   */
  @Column('bigint', { transformer: bigNumber, nullable: true })
  valeur!: number | null;

  /**
   * Position du journal de la valeur retraitée ; null tant qu'elle n'est pas calculée.
   * @example "00000000000000051210"
   */
  @Column('text', { nullable: true })
  position!: string | null;
}
