import { ApiProperty } from '@nestjs/swagger';
import { CODES_DES_GENRES, type Genre } from './genres';

/** Un chiffre daté qui borne un genre d’exception. */
export class SeuilDException {
  /**
   * Code du seuil.
   * @example "minutes-entre-decisions"
   */
  code!: string;

  /**
   * Ce qu'il compte.
   * @example "minutes entre deux décisions d’une même personne"
   */
  libelle!: string;

  /**
   * Sa valeur.
   * @example 2
   */
  valeur!: number;

  /**
   * Premier jour où il vaut.
   * @example "2017-03-07"
   */
  du!: string;

  /**
   * Le texte d'où il vient, ou qui l'a choisi.
   * @example "choix du programme, à confirmer par la mission"
   */
  origine!: string;
}

/** Combien d’exceptions d’un genre, et où les lire. */
export class ChiffreDExceptions {
  /**
   * Genre d'exception.
   * @example "decisions-rapprochees"
   */
  @ApiProperty({ enum: CODES_DES_GENRES })
  genre!: Genre;

  /**
   * Son nom.
   * @example "Décisions rapprochées"
   */
  libelle!: string;

  /**
   * Ce qui en est une.
   * @example "Une même personne a décidé de deux dossiers à quelques minutes l’un de l’autre, dans la même région."
   */
  compte!: string;

  /** Les chiffres datés qui le bornent, tels qu'ils valent ce jour. */
  seuils!: SeuilDException[];

  /**
   * Nombre d'exceptions : celui des lignes de la liste.
   * @example 12
   */
  nombre!: number;

  /**
   * Adresse de la liste, sous les mêmes filtres.
   * @example "/api/v1/audit/exceptions/decisions-rapprochees?territoire=53"
   */
  liste!: string;
}

/** Une exception : le fait qui la montre, et celui auquel il est comparé. */
export class LigneDException {
  /**
   * Position du fait dans le journal.
   * @example "00000000000000000042"
   */
  position!: string;

  /**
   * Son flux.
   * @example "dossierAide-0190c5a0-0000-7000-8000-0000000000d1"
   */
  flux!: string;

  /**
   * Position de l'autre fait ; null quand un seul la montre.
   * @example "00000000000000000040"
   */
  autrePosition!: string | null;

  /**
   * Flux de l'autre fait.
   * @example "dossierAide-0190c5a0-0000-7000-8000-0000000000d2"
   */
  autreFlux!: string | null;

  /**
   * Région, code INSEE ; null pour ce qui n'est d'aucune.
   * @example "53"
   */
  region!: string | null;

  /**
   * Jour de l'enregistrement.
   * @example "2026-06-15"
   */
  jour!: string;

  /**
   * Montant, en centimes d'euro ; null pour ce qui n'en a pas.
   * @example 420000
   */
  centimes!: number | null;

  /**
   * Personne qui a agi ; l'instructeur pour un couple ; null pour une étape que personne n'a faite.
   * @example "0190c5a0-0000-7000-8000-0000000000b3"
   */
  personneId!: string | null;

  /**
   * L'autre personne : le valideur d'un couple, le fournisseur d'une prescription.
   * @example null
   */
  @ApiProperty({ type: String, nullable: true, example: null })
  autrePersonneId!: string | null;

  /**
   * Ce que c'est, en code : une fonction, une étape, un type de fait ou un seuil selon le genre.
   * @example "validation"
   */
  code!: string;

  /**
   * L'exception en une phrase.
   * @example "Une même personne, sur un même dossier : instruction, puis validation"
   */
  phrase!: string;
}
