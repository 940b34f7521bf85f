import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import {
  MOMENTS_DE_DECLARATION,
  MOTIFS_DE_CORRECTION_DE_DECLARATION,
} from '../../declaration-pme/declaration-pme.events';

/** Une déclaration attendue ou faite d'une entreprise qui a demandé le statut. */
@Entity({ schema: 'lecture', name: 'declarations_pme_digitale' })
@Index(['region', 'avantLe'])
export class LigneDeclarationPme {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @PrimaryColumn('text')
  siren!: string;

  /**
   * Rang de la demande de statut parmi celles de l'entreprise.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Celle de la demande, ou celle d'un an après ; la seconde paraît une fois la première faite.
   * @example "initiale"
   */
  @ApiProperty({ enum: MOMENTS_DE_DECLARATION })
  @PrimaryColumn('text')
  moment!: (typeof MOMENTS_DE_DECLARATION)[number];

  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  @Column('text')
  experimentationId!: string;

  /**
   * Région de l'établissement pour lequel le statut est demandé, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Premier jour où elle se fait.
   * @example "2026-03-02"
   */
  @Column('date')
  aPartirDu!: string;

  /**
   * Dernier jour où elle se fait.
   * @example "2026-05-01"
   */
  @Column('date')
  avantLe!: string;

  /**
   * Jour où elle a été faite ; null avant.
   * @example "2026-03-10"
   */
  @Column('date', { nullable: true })
  declareeLe!: string | null;

  /**
   * Jour de sa dernière correction ; null sans correction.
   * @example "2026-04-20"
   */
  @Column('date', { nullable: true })
  corrigeeLe!: string | null;

  /**
   * Motif de sa dernière correction ; null sans correction.
   * @example "comptes-arretes-depuis"
   */
  @ApiProperty({ enum: MOTIFS_DE_CORRECTION_DE_DECLARATION, nullable: true })
  @Column('text', { nullable: true })
  motif!: string | null;

  /**
   * Rappels envoyés.
   * @example 1
   */
  @Column('integer')
  relances!: number;

  /**
   * Version de l'indice d'intensité numérique dans laquelle elle est faite ; null avant.
   * @example "DII-2023"
   */
  @Column('text', { nullable: true })
  nomenclature!: string | null;

  /**
   * Personnes occupées ; null avant la déclaration.
   * @example 12
   */
  @Column('integer', { nullable: true })
  effectif!: number | null;

  /**
   * Chiffre d'affaires hors taxes, en centimes d'euro ; null avant la déclaration.
   * @example 85000000
   */
  @Column('bigint', { nullable: true, transformer: bigNumber })
  chiffreDAffairesCentimes!: number | null;

  /**
   * Part du chiffre d'affaires vendue en ligne, en pour cent entiers ; null avant la déclaration.
   * @example 8
   */
  @Column('integer', { nullable: true })
  ventesEnLignePourCent!: number | null;

  /**
   * Technologies utilisées parmi les douze, séparées par des espaces ; null avant la déclaration.
   * @example "debit-30-mbits gestion-de-la-relation-client"
   */
  @Column('text', { nullable: true })
  technologies!: string | null;

  /**
   * Heures de compétence numérique qui manquent par mois ; null avant la déclaration.
   * @example 40
   */
  @Column('integer', { nullable: true })
  heuresManquantesParMois!: number | null;
}
