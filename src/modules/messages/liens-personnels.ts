import type { LienPersonnel } from './gabarits/gabarit';

/** The secrets of personal links. `src/acces` implements it. */
export abstract class LiensPersonnels {
  /** The whole address, with a new secret, which is stored as SHA-256 only. Each one that was made opens the link. */
  abstract faireAdresse(lien: LienPersonnel): Promise<string>;
  /** Whether this secret was made for that link. */
  abstract reconnait(lien: Pick<LienPersonnel, 'objet' | 'numero'>, secret: string): Promise<boolean>;
}
