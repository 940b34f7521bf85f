import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { NOMS_DES_FORMULES } from '../../formules';
import { Designe } from './releve-designe.entity';

export const ETATS_DU_RELEVE = ['calcule', 'valide', 'publie'] as const;

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
