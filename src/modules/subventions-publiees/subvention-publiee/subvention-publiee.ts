import type { StreamModel } from '#libs/event-sourcing';
import type { FaitDeSubvention, SubventionRetiree } from './subvention-publiee.events';

/** `reprise` is null where the fact does not say which file it comes from. */
type Publication = Readonly<Omit<SubventionRetiree['data'], 'empreinte' | 'reprise' | 'motif'>> &
  Readonly<{ reprise: string | null }>;

export type EtatSubvention = Readonly<{ publication: Publication | null }>;

export const subventionPubliee: StreamModel<EtatSubvention, FaitDeSubvention> = {
  category: 'subventionPubliee',
  initialState: () => ({ publication: null }),
  evolve: (_, { type, data }) => {
    if (type === 'SubventionRetiree.v1') return { publication: null };
    const { attribuantSiren, attribuantNom, annee, montantCentimes } = data;
    const reprise = type === 'SubventionPubliee.v2' ? data.reprise : null;
    return { publication: { reprise, attribuantSiren, attribuantNom, annee, montantCentimes } };
  },
  isVisibleTo: () => true,
};
