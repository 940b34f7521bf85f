import { ApiProperty, OmitType } from '@nestjs/swagger';
import { UNITES } from '../../formules';
import { LigneCible, LigneJalon } from './cibles.entity';
import { LigneDefinition, LigneDesignation, LigneIndicateur } from './indicateurs.entity';

const NOMS_DES_UNITES = Object.keys(UNITES);

export class PointDeTrajectoire extends OmitType(LigneJalon, ['code', 'territoire', 'rang'] as const) {}

export class CibleDuCatalogue extends OmitType(LigneCible, ['code'] as const) {
  /** Du point de départ à la cible. */
  jalons!: PointDeTrajectoire[];
}

export class DefinitionDuCatalogue extends OmitType(LigneDefinition, ['code'] as const) {}
export class DesignationDeReference extends OmitType(LigneDesignation, ['code', 'rang'] as const) {}

/** Un indicateur du catalogue, avec l'unité de sa formule. */
export class IndicateurDuCatalogue extends LigneIndicateur {
  /**
   * Unité des valeurs.
   * @example "labels"
   */
  @ApiProperty({ enum: NOMS_DES_UNITES })
  unite!: string;

  /**
   * Décimales du nombre entier dans lequel une valeur est gardée : 2 pour des centimes.
   * @example 0
   */
  decimales!: number;
}

/** Un indicateur, avec tout ce qui l'a défini. */
export class IndicateurComplet extends IndicateurDuCatalogue {
  /** Versions de sa définition ; la dernière est en vigueur. */
  definitions!: DefinitionDuCatalogue[];

  /** Chiffres publiés que la mission a désignés ; le dernier est en vigueur. */
  designations!: DesignationDeReference[];

  /** Cibles fixées, par territoire ; la dernière d'un territoire est en vigueur. */
  cibles!: CibleDuCatalogue[];
}

/** Un chiffre publié autour de l'avis de mars 2017, et d'où il vient. */
export class ChiffrePublie {
  /**
   * Code.
   * @example "VENTE-EN-LIGNE-13-8"
   */
  code!: string;

  /**
   * Thème : les chiffres d'un même thème se contredisent ou se complètent.
   * @example "PME qui vendent en ligne"
   */
  theme!: string;

  /**
   * La valeur, telle qu'elle est publiée.
   * @example "13,8 %, 13e de l’Union européenne"
   */
  valeur!: string;

  /**
   * Qui la publie.
   * @example "Batiactu, avis d’étape, et La Tribune (589240), d’après Eurostat"
   */
  source!: string;

  /**
   * Jour, mois ou année de la publication ; null si la source ne le porte pas.
   * @example "2016-07"
   */
  @ApiProperty({ type: 'string', nullable: true })
  publieeLe!: string | null;

  /**
   * Année dont elle parle ; null si la source ne la dit pas.
   * @example 2015
   */
  @ApiProperty({ type: 'integer', nullable: true })
  annee!: number | null;

  /**
   * Qui est compté.
   * @example "PME de 10 à 249 salariés, microentreprises exclues"
   */
  population!: string;

  /**
   * attribuee à sa source, contestee par une autre, ou depassee.
   * @example "attribuee"
   */
  @ApiProperty({ enum: ['attribuee', 'contestee', 'depassee'] })
  statut!: string;

  /**
   * Ce qui la contredit, ou comment la lire ; null sans réserve.
   * @example "Un programme pour les très petites entreprises ne se juge pas sur cet indicateur seul."
   */
  @ApiProperty({ type: 'string', nullable: true })
  reserve!: string | null;
}

/** Les chiffres publiés, avec leurs contradictions. */
export class ChiffresPublies {
  /** Chiffres, par thème. */
  lignes!: ChiffrePublie[];
}
