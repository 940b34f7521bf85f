import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NOMS_DES_FORMULES } from '../../formules';
import { MOTIFS_DE_DEFINITION, SENS } from '../../indicateur/indicateur.events';

/** Un indicateur du catalogue. */
@Entity({ schema: 'lecture', name: 'indicateurs' })
export class LigneIndicateur {
  /**
   * Code.
   * @example "LABELS-EN-VIGUEUR"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * Intitulé.
   * @example "Labels en vigueur"
   */
  @Column('text')
  intitule!: string;

  /**
   * La recommandation de mars 2017 qu'il suit, de 1 à 7.
   * @example 1
   */
  @Column('integer')
  recommandation!: number;

  /**
   * Si le programme veut l'augmenter ou le diminuer.
   * @example "a-augmenter"
   */
  @ApiProperty({ enum: SENS })
  @Column('text')
  sens!: string;

  /**
   * Rôle qui en répond.
   * @example "mission.pilote"
   */
  @Column('text')
  proprietaire!: string;

  /**
   * actif, ou retire du catalogue.
   * @example "actif"
   */
  @ApiProperty({ enum: ['actif', 'retire'] })
  @Column('text')
  etat!: string;

  /**
   * Version de la définition en vigueur.
   * @example 2
   */
  @Column('integer')
  version!: number;

  /**
   * Chiffre publié d'où il part ; null tant que la mission n'en a pas désigné.
   * @example "LABELS-500"
   */
  @Column('text', { nullable: true })
  reference!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 3
   */
  @Column('integer')
  revision!: number;
}

/** Une version de la définition d'un indicateur. */
@Entity({ schema: 'lecture', name: 'definitions_d_indicateurs' })
export class LigneDefinition {
  @PrimaryColumn('text')
  code!: string;

  /**
   * Rang de la version.
   * @example 2
   */
  @PrimaryColumn('integer')
  version!: number;

  /**
   * Ce qui est calculé.
   * @example "labels-actifs"
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
   * Qui ou quoi est compté.
   * @example "PME enrôlées dont le label n’est pas suspendu"
   */
  @Column('text')
  population!: string;

  /**
   * D'où viennent les données.
   * @example "Faits du programme"
   */
  @Column('text')
  source!: string;

  /**
   * Pourquoi elle remplace la précédente ; null pour la première.
   * @example "population-precisee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DEFINITION, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motif!: string | null;

  /**
   * Jour de sa publication.
   * @example "2026-05-04"
   */
  @Column('date')
  publieeLe!: string;
}

/** La désignation d'un chiffre publié. */
@Entity({ schema: 'lecture', name: 'designations_de_references' })
export class LigneDesignation {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Chiffre publié qui est désigné.
   * @example "LABELS-500"
   */
  @Column('text')
  reference!: string;

  /**
   * Depuis quel jour.
   * @example "2026-01-06"
   */
  @Column('date')
  designeeLe!: string;
}
