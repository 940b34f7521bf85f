import { IsIn, Matches } from 'class-validator';

export const REPONSES = ['accepter', 'refuser', 'retirer'] as const;

/** Ce que le salarié envoie depuis sa page. */
export class ReponseDuSalarieBody {
  /** Lien personnel, tel qu'il est reçu. */
  @Matches(/^[\w.-]{0,200}$/, { message: 'un lien, tel qu’il est reçu, est attendu.' })
  lien!: string;

  /**
   * Réponse.
   * @example "accepter"
   */
  @IsIn(REPONSES)
  reponse!: (typeof REPONSES)[number];
}
