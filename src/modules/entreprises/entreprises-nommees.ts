export interface EntrepriseNommee {
  readonly siren: string;
  readonly raisonSociale: string;
}

/** Finds companies by a part of their name, whatever its case. */
export abstract class EntreprisesNommees {
  /** By name, `auPlus` of them; with a region, those that have, or had, an establishment there. */
  abstract chercher(nom: string, region: string | undefined, auPlus: number): Promise<readonly EntrepriseNommee[]>;
}
