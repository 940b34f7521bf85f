import type { Besoin } from '../besoin-competence/besoin-competence';
import type { Offre } from '../offre-competence/offre-competence';
import type { Appariement } from './appariement';
import * as Refus from './appariement.errors';

/** What is read of other streams before a match is proposed or accepted. */
export interface Prealables {
  readonly offre: Offre | null;
  readonly besoin: Besoin | null;
  /** Whether both companies hold the status that day. */
  readonly statuts: boolean;
  /** Whether they are linked, or one undertaking. */
  readonly lies: boolean;
}

export const estOuvert = (offre: Offre, besoin: Besoin): boolean =>
  offre.etat === 'publiee' && besoin.etat === 'publie' && besoin.pourvuPar === null;

/** In the order in which a match is checked, whoever asks. */
export const refuserSansPrealables = ({ statuts, lies }: Prealables): void => {
  if (!statuts) throw new Refus.StatutPerdu();
  if (lies) throw new Refus.AppariementEntreLiees();
};

type Acceptation = Appariement['acceptations'][number];

/** One person does not bind both companies. */
export const refuserLesDeuxCotes = (acceptations: readonly Acceptation[], siren: string, personneId: string): void => {
  if (acceptations.some((autre) => autre.siren !== siren && autre.acceptePar === personneId))
    throw new Refus.MemePersonneDesDeuxCotes();
};
