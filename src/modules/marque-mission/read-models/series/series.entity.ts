import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { UNITES_DE_SERIE } from '../../serie/serie.events';

/** Une édition d'une série extérieure. */
@Entity({ schema: 'lecture', name: 'editions_de_series' })
export class LigneEdition {
  /**
   * Code de la série.
   * @example "VENTE-EN-LIGNE"
   */
  @PrimaryColumn('text')
  serie!: string;

  /**
   * Édition.
   * @example "2016"
   */
  @PrimaryColumn('text')
  edition!: string;

  /**
   * Rang parmi les éditions importées ; la dernière qui a une valeur est celle dont on se sert.
   * @example 1
   */
  @Column('integer')
  rang!: number;

  /**
   * Ce que l'éditeur compte.
   * @example "Entreprises de 10 à 249 salariés qui vendent en ligne pour 1 % au moins de leur chiffre d’affaires"
   */
  @Column('text')
  definition!: string;

  /**
   * Unité ; pour-cent : centièmes de pour cent.
   * @example "pour-cent"
   */
  @ApiProperty({ enum: UNITES_DE_SERIE })
  @Column('text')
  unite!: string;

  /**
   * Qui la publie.
   * @example "Eurostat"
   */
  @Column('text')
  source!: string;

  /**
   * Jour de sa publication.
   * @example "2016-07-05"
   */
  @Column('date')
  publieeLe!: string;

  /**
   * Si elle est inventée.
   * @example false
   */
  @Column('boolean')
  fictive!: boolean;

  /**
   * Jour de son import.
   * @example "2026-01-09"
   */
  @Column('date')
  importeeLe!: string;
}

/** Une valeur d'une édition. */
@Entity({ schema: 'lecture', name: 'valeurs_de_series' })
export class LigneValeur {
  @PrimaryColumn('text')
  serie!: string;

  @PrimaryColumn('integer')
  rang!: number;

  /**
   * FR, ou la région par son code INSEE.
   * @example "FR"
   */
  @PrimaryColumn('text')
  territoire!: string;

  /**
   * Année.
   * @example 2015
   */
  @PrimaryColumn('integer')
  annee!: number;

  /**
   * Valeur, en nombre entier : centièmes de pour cent, ou nombre.
   * @example 1380
   */
  @Column('bigint', { transformer: bigNumber })
  valeur!: number;

  @Column('text')
  unite!: string;

  @Column('date')
  publieeLe!: string;
}
