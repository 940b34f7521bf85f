import { ApiProperty } from '@nestjs/swagger';

/** Un champ d’un fait, en français. */
export class ChampDUnFait {
  /**
   * Chemin du champ dans le fait.
   * @example "montantAccordeCentimes"
   */
  champ!: string;

  /**
   * Nom du champ.
   * @example "Montant accordé"
   */
  libelle!: string;

  /**
   * Valeur écrite en français ; un identifiant et une empreinte sont entiers.
   * @example "4 200,00 €"
   */
  valeur!: string;
}

/** Ce qu’un fait, ou une date, change d’un état. */
export class ChangementDUnEtat {
  /**
   * Chemin dans l'état ; vide pour l'état entier.
   * @example "etat"
   */
  champ!: string;

  /**
   * Valeur d'avant, en JSON ; null quand il n'y en avait pas.
   * @example "\"finance\""
   */
  @ApiProperty({ type: String, nullable: true })
  avant!: string | null;

  /**
   * Valeur d'après, en JSON ; null quand il n'y en a plus.
   * @example "\"accorde\""
   */
  @ApiProperty({ type: String, nullable: true })
  apres!: string | null;
}

/** Un fait, tel qu’il se lit dans une histoire. */
export class FaitRaconte {
  /**
   * Flux du fait.
   * @example "dossierAide-0190c5a0-0000-7000-8000-0000000000d1"
   */
  flux!: string;

  /**
   * Rang du fait dans son flux, à partir de 0.
   * @example 5
   */
  revision!: number;

  /**
   * Position du fait parmi tous les faits.
   * @example "00000000000000000042"
   */
  position!: string;

  /**
   * Identifiant du fait.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  id!: string;

  /**
   * Type et version du fait.
   * @example "AideAccordee.v2"
   */
  type!: string;

  /**
   * Libellé du type.
   * @example "Aide accordée"
   */
  libelle!: string;

  /**
   * Le fait en une phrase.
   * @example "Aide de 4 200,00 € accordée à l’entreprise 552081317"
   */
  phrase!: string;

  /** Ses champs, chacun en français. */
  champs!: ChampDUnFait[];

  /** Les documents que le fait nomme, par leur empreinte SHA-256. */
  documents!: ChampDUnFait[];

  /**
   * Jour où il compte en droit ; null quand rien ne le date.
   * @example "2026-06-15"
   */
  compteLe!: string | null;

  /**
   * Instant de l'acte.
   * @example "2026-06-15T09:30:00.000Z"
   */
  faitA!: string;

  /**
   * Instant de l'enregistrement.
   * @example "2026-06-15T09:30:00.120Z"
   */
  enregistreA!: string;

  /**
   * Vrai quand il a été enregistré si longtemps après le jour où il compte qu'un motif est demandé.
   * @example false
   */
  enregistreTard!: boolean;

  /**
   * Motif de cet enregistrement tardif ; null sans motif.
   * @example null
   */
  @ApiProperty({ type: String, nullable: true, example: null })
  motifDeDate!: string | null;

  /**
   * Personne qui a agi.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  acteurId!: string;

  /**
   * Rôle sous lequel elle a agi.
   * @example "region.signataire"
   */
  role!: string;

  /**
   * Territoire de ce rôle.
   * @example "53"
   */
  territoire!: string;

  /**
   * Commande qui l'a causé ; null pour les faits qui ne la disent pas.
   * @example "AccorderAide"
   */
  commande!: string | null;

  /**
   * Ce qui l'a causé : la demande d'une personne, ou le fait auquel le programme a réagi.
   * @example "0190c5a0-0000-7000-8000-0000000000c1"
   */
  causationId!: string;

  /**
   * La suite d'actes et de réactions à laquelle il appartient.
   * @example "0190c5a0-0000-7000-8000-0000000000c0"
   */
  correlationId!: string;

  /** Ce qu'il change de l'état de son flux ; null pour un fait loin dans un long flux, ou venu avec un autre : demandez-le par son identifiant. */
  @ApiProperty({ type: () => [ChangementDUnEtat], nullable: true })
  changements!: ChangementDUnEtat[] | null;
}

/** Un fait, ce qui l’a causé et ce qui en a suivi. */
export class FaitEtSesSuites {
  /** Le fait. */
  fait!: FaitRaconte;

  /** Le fait auquel le programme a réagi ; null quand une personne l'a demandé, ou que votre mandat ne l'ouvre pas. */
  @ApiProperty({ type: () => FaitRaconte, nullable: true })
  cause!: FaitRaconte | null;

  /** Les faits par lesquels le programme y a réagi, cent au plus. */
  suites!: FaitRaconte[];
}

/** L’état d’un flux à une date. */
export class EtatDUnFlux {
  /**
   * Nombre de faits qui le forment.
   * @example 6
   */
  faits!: number;

  /** L'état, champ par champ : `avant` est toujours null. */
  etat!: ChangementDUnEtat[];
}

/** Deux états d’un flux, côte à côte. */
export class ComparaisonDEtats {
  /** Faits du second état que le premier n'a pas. */
  venus!: FaitRaconte[];

  /** Faits du premier état que le second n'a pas. */
  partis!: FaitRaconte[];

  /** Ce qui diffère d'un état à l'autre. */
  changements!: ChangementDUnEtat[];
}
