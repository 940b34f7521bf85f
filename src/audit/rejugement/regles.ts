import { AsyncLocalStorage } from 'node:async_hooks';
import { substituerLesRegles, type Parametre } from '#libs/france';
import { ANCIENNETE_DE_DECLARATION } from '#modules/aides-regionales';
import { PLAFOND_DE_MINIMIS, PLAFOND_DE_MINIMIS_TRANSPORT } from '#modules/entreprises';
import { JOURS_SANS_MOTIF } from '#modules/habilitations';
import { PLAFOND_D_AMORTISSEMENT, TAUX_D_AMORTISSEMENT } from '#modules/pme-digitale';

/** Figures of dated rules that a second run may replace, whatever the date. */
export const REGLES: readonly Parametre[] = [
  PLAFOND_DE_MINIMIS,
  PLAFOND_DE_MINIMIS_TRANSPORT,
  ANCIENNETE_DE_DECLARATION,
  JOURS_SANS_MOTIF,
  TAUX_D_AMORTISSEMENT,
  PLAFOND_D_AMORTISSEMENT,
];

export interface AutresRegles {
  /** By code of `REGLES`; the others stay those of their version. */
  readonly chiffres?: ReadonlyMap<string, number> | undefined;
  /** The day whose version of every dated rule counts. Unset: the one that each decision is taken by. */
  readonly reglesDu?: string | undefined;
}

const autres = new AsyncLocalStorage<AutresRegles>();
substituerLesRegles({
  chiffre: (code) => autres.getStore()?.chiffres?.get(code),
  jour: () => autres.getStore()?.reglesDu,
});

/** Runs `work` under other rules: what runs beside it at the same time keeps those in force. */
export const sousDAutresRegles = <Result>(regles: AutresRegles, work: () => Result): Result => autres.run(regles, work);
