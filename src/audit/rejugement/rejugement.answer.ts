import { ApiProperty } from '@nestjs/swagger';

/** Ce qu'une décision rejugée dit autrement. */
export class EcartDeDecision {
  /**
   * Champ du fait, ou « fait » pour le fait lui-même.
   * @example "ReservationPlafondRefusee.v3.plafondCentimes"
   */
  champ!: string;

  /**
   * Valeur enregistrée, en texte ; null quand il n'y en a pas.
   * @example "30000000"
   */
  enregistre!: string | null;

  /**
   * Valeur rejugée, en texte ; null quand il n'y en a pas.
   * @example "20000000"
   */
  rejuge!: string | null;
}

/** Ce que l'acte répondrait aujourd'hui. */
export class RefusDeDecision {
  /**
   * Code du refus.
   * @example "montant-superieur-a-la-reserve"
   */
  code!: string;

  /**
   * Sa phrase.
   * @example "Le montant dépasse celui qui est réservé."
   */
  phrase!: string;
}

/** Une décision qui ne se rejuge pas de même, ou pas du tout. */
export class DecisionEcartee {
  /**
   * Acte ; null quand il ne se relit pas.
   * @example "ReserverPlafond"
   */
  acte!: string | null;

  /**
   * Flux de ses faits.
   * @example "compteDeMinimis-u1"
   */
  flux!: string;

  /**
   * Position de son premier fait.
   * @example "00000000000000003790"
   */
  position!: string;

  /**
   * Instant de l'acte.
   * @example "2026-02-17T09:00:00.000Z"
   */
  le!: string;

  /** Faits enregistrés. */
  @ApiProperty({ type: [String], example: ['PlafondReserve.v2'] })
  faits!: string[];

  /**
   * « differente » donne d'autres faits, « refusee » un refus, « non-relue » ne se rejuge pas.
   * @example "differente"
   */
  @ApiProperty({ enum: ['differente', 'non-relue', 'refusee'] })
  issue!: 'differente' | 'non-relue' | 'refusee';

  /** Ce qui diffère. */
  ecarts!: EcartDeDecision[];

  /** Le refus, quand elle serait refusée. */
  refus!: RefusDeDecision | null;

  /**
   * Pourquoi elle ne se rejuge pas.
   * @example "AideAccordee.v1 ne dit ni quand l’entreprise fut informée, ni ce qu’elle déclara avant l’accord."
   */
  raison!: string | null;
}

/** Les décisions d'une période, prises à nouveau. */
export class DecisionsRejugees {
  /**
   * Décisions rejugées de même.
   * @example 198
   */
  identiques!: number;

  /** Les autres. */
  lignes!: DecisionEcartee[];

  /**
   * Position après laquelle reprendre ; null quand toute la période est rejugée.
   * @example "00000000000000003790"
   */
  suite!: string | null;

  /**
   * Ce qu'un rejugement ne dit pas.
   * @example "Un refus prononcé sans être enregistré n’a laissé aucun fait : il n’est pas rejugé."
   */
  limite!: string;
}
