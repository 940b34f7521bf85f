import type { Issue, Rejugement } from './rejuger-une-decision';

type ParIssue = Record<Issue, number>;

/** Counts what was run again: by act, and by reason for what was not. */
export class Bilan {
  readonly actes = new Map<string, ParIssue>();
  readonly raisons = new Map<string, number>();
  readonly total: ParIssue = { identique: 0, differente: 0, refusee: 0, 'non-relue': 0 };

  compter({ acte, faits, issue, raison }: Rejugement): void {
    const nom = acte ?? faits[0] ?? '';
    const sien = this.actes.get(nom) ?? { identique: 0, differente: 0, refusee: 0, 'non-relue': 0 };
    sien[issue] += 1;
    this.total[issue] += 1;
    this.actes.set(nom, sien);
    if (raison !== null) this.raisons.set(raison, (this.raisons.get(raison) ?? 0) + 1);
  }

  /** Decisions that were run. */
  get rejugees(): number {
    return this.total.identique + this.ecartees;
  }

  /** Those that came out otherwise. */
  get ecartees(): number {
    return this.total.differente + this.total.refusee;
  }
}
