import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { NOMS_DES_FORMULES } from '../../formules';

export const ETATS_DU_RELEVE = ['calcule', 'valide', 'publie'] as const;
const ETATS_DU_RETRAITEMENT = ['en-cours', 'calcule', 'impossible', 'annule'] as const;

/** Ce qui désigne un relevé. */
abstract class Designe {
  /**
   * Code de l'indicateur.
   * @example "LABELS-EN-VIGUEUR"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * FR, ou la région par son code INSEE.
   * @example "FR"
   */
  @PrimaryColumn('text')
  territoire!: string;

  /**
   * Année, trimestre ou mois.
   * @example "2026-T1"
   */
  @PrimaryColumn('text')
  periode!: string;
}

/** Un relevé : une valeur, la définition et la position du journal qui l'ont donnée. */
@Entity({ schema: 'lecture', name: 'releves' })
export class LigneReleve extends Designe {
  /**
   * calcule, valide par une autre personne, ou publie.
   * @example "publie"
   */
  @ApiProperty({ enum: ETATS_DU_RELEVE })
  @Column('text')
  etat!: string;

  /**
   * Version de la définition.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Ce qui est calculé.
   * @example "labels-en-vigueur"
   */
  @ApiProperty({ enum: NOMS_DES_FORMULES })
  @Column('text')
  formule!: string;

  /**
   * Série extérieure que la formule lit ; null si elle n'en lit pas.
   * @example "VENTE-EN-LIGNE"
   */
  @Column('text', { nullable: true })
  serie!: string | null;

  /**
   * Valeur, en nombre entier de la plus petite part de l'unité.
   * @example 412
   */
  @Column('bigint', { transformer: bigNumber })
  valeur!: number;

  /**
   * Entreprises ou dossiers derrière la valeur (au-delà de cinq, les dossiers ne sont pas comptés) ; null si d'autres la publient.
   * @example 5
   */
  @Column('integer', { nullable: true })
  effectif!: number | null;

  /**
   * Position du journal jusqu'à laquelle les faits sont comptés.
   * @example "00000000000000048429"
   */
  @Column('text')
  position!: string;

  /**
   * Qui l'a calculé.
   * @example "0190c5a0-0000-7000-8000-0000000000c2"
   */
  @Column('text')
  calculePar!: string;

  /**
   * Jour du calcul.
   * @example "2026-04-02"
   */
  @Column('date')
  calculeLe!: string;

  /**
   * Jour de la validation ; null tant qu'une autre personne ne l'a pas validé.
   * @example "2026-04-03"
   */
  @Column('date', { nullable: true })
  valideLe!: string | null;

  /**
   * Jour de la publication ; null avant elle.
   * @example "2026-04-03"
   */
  @Column('date', { nullable: true })
  publieLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  @Column('integer')
  revision!: number;
}

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
