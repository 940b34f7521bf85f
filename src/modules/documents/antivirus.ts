export type Analyse = 'sain' | 'infecte' | 'non-analyse';

/** Looks for malicious programmes in a content before it is kept. None is connected yet: see `src/acces/documents`. */
export abstract class Antivirus {
  /** French sentence for /health/ready. */
  abstract readonly etat: string;
  abstract analyser(contenu: Buffer): Promise<Analyse>;
}
