import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DES_TABLEAUX, type EtatDuTableau } from './tableaux-gardes';

/** Une valeur, un jour. */
export class ValeurDuTableau {
  /**
   * Nombre, centimes, jours ou pour cent selon l'unité ; null quand elle est masquée, ou que rien ne se compte.
   * @example 120
   */
  @ApiProperty({ type: 'number', nullable: true })
  valeur!: number | null;

  /**
   * Comme la page l'écrit : « masqué » quand moins de cinq pourraient être reconnus.
   * @example "120"
   */
  texte!: string;
}

/** Une case d'un chiffre, alors et aujourd'hui. */
export class LigneComparee {
  /**
   * Ce que la ligne compte ; « Total » pour toutes.
   * @example "Bretagne, 53, avril 2026"
   */
  ligne!: string;

  /**
   * Ce que la colonne mesure.
   * @example "Entreprises"
   */
  mesure!: string;

  /**
   * Unité des valeurs ; celle d'un indicateur se lit dans le texte, et sa valeur en compte la plus petite part.
   * @example "nombre"
   */
  @ApiProperty({ enum: ['centimes', 'jours', 'nombre', 'plus-petite-part', 'pour-cent', 'texte'] })
  unite!: 'centimes' | 'jours' | 'nombre' | 'plus-petite-part' | 'pour-cent' | 'texte';

  /** À la position demandée. */
  alors!: ValeurDuTableau;

  /** Aujourd'hui. */
  aujourdhui!: ValeurDuTableau;

  /**
   * Aujourd'hui moins alors ; null quand l'une des deux n'est pas dite.
   * @example 15
   */
  @ApiProperty({ type: 'number', nullable: true })
  ecart!: number | null;
}

/** Un chiffre du tableau de bord. */
export class ChiffreCompare {
  /**
   * Son nom, celui de son fichier CSV ; « indicateurs » pour la synthèse.
   * @example "enrolements"
   */
  nom!: string;

  /**
   * Son titre.
   * @example "Entreprises enrôlées par mois et par région"
   */
  titre!: string;

  /** Ses cases. */
  lignes!: LigneComparee[];
}

/** Où en est le journal, et le jour où le tableau se regarde. */
export class PointDuTableau {
  /**
   * Position du journal, comprise.
   * @example "00000000000000003790"
   */
  position!: string;

  /**
   * Jour, calendrier de Paris : ce qui attend, ou est en retard, l'est ce jour-là.
   * @example "2026-01-31"
   */
  jour!: string;
}

/** Deux tableaux de bord, chiffre par chiffre. */
export class TableauxCompares {
  /** Celui qui est demandé. */
  alors!: PointDuTableau;

  /** Celui d'aujourd'hui. */
  aujourdhui!: PointDuTableau;

  /** Dans l'ordre de la page. */
  chiffres!: ChiffreCompare[];

  /**
   * Ce qu'il ne dit pas.
   * @example "L’expérimentation a sa page : ce tableau ne la compare pas."
   */
  limite!: string;
}

/** Où suivre le tableau. */
export class LiensDuTableau {
  /**
   * Son état, et ses chiffres quand il est prêt (GET).
   * @example "/api/v1/audit/tableaux-passes/0190c5a0-0000-7000-8000-000000000001"
   */
  tableau!: string;

  /**
   * L'annuler (POST).
   * @example "/api/v1/audit/tableaux-passes/0190c5a0-0000-7000-8000-000000000001/annulation"
   */
  annulation!: string;
}

/** Le tableau de bord à une position passée, demandé par vous. */
export class TableauPasse {
  /**
   * Identifiant ; il n'est gardé qu'une heure, en mémoire.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  tableauId!: string;

  /**
   * Un tableau se calcule à la fois ; les autres attendent.
   * @example "en-cours"
   */
  @ApiProperty({ enum: ETATS_DES_TABLEAUX })
  etat!: EtatDuTableau;

  /**
   * Part du journal qui est lue.
   * @example 40
   */
  @ApiProperty({ type: 'integer' })
  pourCent!: number;

  /** Ce qui est demandé. */
  demande!: PointDuTableau;

  /**
   * Que faire maintenant.
   * @example "Le tableau se calcule : lisez-le à nouveau dans quelques secondes, ou annulez-le."
   */
  suite!: string;

  /** Les chiffres ; null avant que le tableau soit prêt. */
  @ApiProperty({ type: TableauxCompares, nullable: true })
  resultat!: TableauxCompares | null;

  /** Où le suivre. */
  liens!: LiensDuTableau;
}
