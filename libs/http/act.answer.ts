import type { Transacted } from '#libs/event-sourcing';

/** Un fait enregistré par l'acte. */
export class FaitEnregistre {
  /**
   * Type du fait et sa version.
   * @example AideAccordee.v1
   */
  type!: string;
  /** Données du fait. */
  data!: object;
}

/** Réponse à un acte : ce qui a été enregistré, et où. */
export class ReponseActe {
  /**
   * Position atteinte dans le journal, à rappeler dans l'en-tête X-Min-Position d'une question. Absente si rien n'a changé.
   * @example 00000000000000048429
   */
  position?: string;
  /**
   * Révision du flux après l'acte, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  revision?: number;
  /** Faits enregistrés ; aucun si l'acte était déjà fait. */
  faits!: FaitEnregistre[];
}

export const answerOf = ({ position, revision, facts }: Transacted): ReponseActe => ({
  ...(position === undefined ? {} : { position }),
  ...(revision === undefined ? {} : { revision: Number(revision) }),
  faits: facts.map(({ type, data }) => ({ type, data })),
});
