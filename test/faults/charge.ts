import type { Acte, Fait, Guichet } from '../support/programme';
import { until } from '../support/until';

export interface Acquittement {
  readonly acte: Acte;
  readonly faits: readonly Fait[];
}

type Issue = 'fait' | 'plus-tard' | 'interrompu';

const OUVRIERS = 16;
const ENCORE_MS = 50;
const PAS_ENCORE_FINANCE = 'financement-non-reserve';

/**
 * Chains of acts, several side by side, each chain in its order. An act without an answer, or answered "not now" (409,
 * 503), is sent again under its key until it is acknowledged or the load is interrupted, and then goes on from there.
 */
export class Charge {
  readonly acquittements: Acquittement[] = [];
  /** Keys that were sent more than once. */
  readonly renvoyes = new Set<string>();
  private readonly envoyes = new Set<string>();
  private enAttente: (readonly Acte[])[] = [];

  constructor(private chaines: (readonly Acte[])[]) {}

  get reste(): number {
    return this.chaines.length + this.enAttente.length;
  }

  /** Until every chain is done or waits for its money, or until `arret`. */
  async jouer(api: Guichet, arret: AbortSignal, surAcquittement: () => void = () => undefined): Promise<void> {
    this.chaines = [...this.enAttente, ...this.chaines];
    this.enAttente = [];
    const ouvrier = async () => {
      while (!arret.aborted) {
        const chaine = this.chaines.shift();
        if (!chaine) return;
        await this.suivre(chaine, api, arret, surAcquittement);
      }
    };
    await Promise.all(Array.from({ length: OUVRIERS }, ouvrier));
  }

  private async suivre(chaine: readonly Acte[], api: Guichet, arret: AbortSignal, surAcquittement: () => void) {
    for (const [rang, acte] of chaine.entries()) {
      const issue = arret.aborted ? 'interrompu' : await this.acquitter(acte, api, arret);
      if (issue === 'fait') surAcquittement();
      else {
        const suite = chaine.slice(rang);
        if (issue === 'plus-tard') this.enAttente.push(suite);
        else this.chaines.unshift(suite);
        return;
      }
    }
  }

  private async acquitter(acte: Acte, api: Guichet, arret: AbortSignal): Promise<Issue> {
    const essayer = async (): Promise<Issue | undefined> => {
      if (this.envoyes.has(acte.cle)) this.renvoyes.add(acte.cle);
      this.envoyes.add(acte.cle);
      const reponse = await api.envoyer(acte).catch(() => undefined);
      if (reponse?.status === 200) {
        this.acquittements.push({ acte, faits: reponse.body.faits ?? [] });
        return 'fait';
      }
      if (reponse?.body.code === PAS_ENCORE_FINANCE) return 'plus-tard';
      if (reponse && ![409, 503].includes(reponse.status))
        throw new Error(`${acte.cle} : ${reponse.status} ${JSON.stringify(reponse.body)}`);
      return arret.aborted ? 'interrompu' : undefined;
    };
    return (await until(essayer, (issue) => issue !== undefined, ENCORE_MS)) as Issue;
  }
}
