import { versionDu } from '#libs/france';
import type { RegimeDePret } from '../convention-pret/regimes';

interface Regles {
  readonly du: string;
  /**
   * Regimes under which less than the cost may be invoiced. L8241-3 says so; under L8241-2 the programme lets it, since what is invoiced in
   * full leaves nothing to amortise. A jurist must confirm it.
   */
  readonly sousLeMaximum: readonly RegimeDePret[];
}

const REGLES: readonly [Regles, ...Regles[]] = [{ du: '2017-03-07', sousLeMaximum: ['L8241-2', 'L8241-3'] }];

/** The rule of the first day of a month such as `2026-09`. */
export const reglesDuMois = (mois: string): Regles => versionDu(REGLES, `${mois}-01`);
