import { ListOf, SirenField } from '#libs/http';

export class InteretBody {
  /**
   * SIREN de l'entreprise.
   * @example "356000000"
   */
  @SirenField()
  siren!: string;
}

export class InteretsBody {
  /** Entreprises où le connecteur a un intérêt : salarié, associé, fournisseur, parent d'un dirigeant. Aucun, si la liste est vide. */
  @ListOf(() => InteretBody, 200, { most: '200 entreprises au plus sont attendues.' })
  interets!: InteretBody[];
}
