import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { parametresDu } from '../convention-pret/regimes';
import type { PartTenue, SalariePrete } from './salarie-prete';

interface Periode {
  readonly du: string;
  readonly au: string;
}

/** Whether one loan begins so soon after another one ends that it goes on with it. */
const seSuivent = (une: Periode, autre: Periode): boolean => {
  const [avant, apres] = une.du <= autre.du ? [une, autre] : [autre, une];
  return apres.du <= ajouterDesMois(avant.au, parametresDu(apres.du).moisEntreDeuxPrets);
};

type Voulue = Pick<PartTenue, 'conventionId' | 'preteuseSiren' | 'utilisatriceSiren' | 'du' | 'au'>;

/** Loans of one employee between the same two companies that go on with one another. */
export interface SuiteDePrets extends Periode {
  /** Convention of the first of them. */
  readonly premiere: string;
}

/** The loans that go on with the one that is asked for, itself among them. */
export const suiteDePrets = ({ tenues }: Pick<SalariePrete, 'tenues'>, voulue: Voulue): SuiteDePrets => {
  const { conventionId, preteuseSiren, utilisatriceSiren } = voulue;
  let restent = tenues.filter(
    (tenue) =>
      tenue.conventionId !== conventionId &&
      tenue.preteuseSiren === preteuseSiren &&
      tenue.utilisatriceSiren === utilisatriceSiren,
  );
  let suite: SuiteDePrets = { premiere: conventionId, du: voulue.du, au: voulue.au };
  for (;;) {
    const { premiere, du, au } = suite;
    const voisine = restent.find((tenue) => seSuivent(tenue, { du, au }));
    if (!voisine) return suite;
    const debut = voisine.du < du ? { premiere: voisine.conventionId, du: voisine.du } : { premiere, du };
    suite = { ...debut, au: voisine.au > au ? voisine.au : au };
    restent = restent.filter((tenue) => tenue !== voisine);
  }
};

/** Whether loans that go on with one another last longer than one of them may. */
export const dureeDepassee = (salarie: Pick<SalariePrete, 'tenues'>, voulue: Voulue): boolean => {
  const { du, au } = suiteDePrets(salarie, voulue);
  return au > ajouterDesJours(ajouterDesMois(du, parametresDu(du).dureeMaximaleMois), -1);
};
