import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { MOTIFS_DE_CIBLE } from '../../indicateur/indicateur.events';

/** La cible d'un territoire. */
@Entity({ schema: 'lecture', name: 'cibles_d_indicateurs' })
export class LigneCible {
  @PrimaryColumn('text')
  code!: string;

  /**
   * FR, ou la région par son code INSEE.
   * @example "FR"
   */
  @PrimaryColumn('text')
  territoire!: string;

  /**
   * Rang de la cible : la dernière d'un territoire est en vigueur.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Pourquoi elle est fixée.
   * @example "premiere-cible"
   */
  @ApiProperty({ enum: MOTIFS_DE_CIBLE })
  @Column('text')
  motif!: string;

  /**
   * Jour où elle est fixée.
   * @example "2026-01-07"
   */
  @Column('date')
  fixeeLe!: string;
}

/** Un point d'une trajectoire. */
@Entity({ schema: 'lecture', name: 'jalons_d_indicateurs' })
export class LigneJalon {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('text')
  territoire!: string;

  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Jour où la valeur est attendue.
   * @example "2026-12-31"
   */
  @PrimaryColumn('date')
  le!: string;

  /**
   * Valeur attendue, en nombre entier de la plus petite part de l'unité.
   * @example 500
   */
  @Column('bigint', { transformer: bigNumber })
  valeur!: number;
}
