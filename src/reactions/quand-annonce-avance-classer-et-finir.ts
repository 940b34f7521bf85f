import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  ClasserOffres,
  ConstaterExpirationDeBesoin,
  ConstaterExpirationDOffre,
  type BesoinCompetenceEvent,
  type OffreCompetenceEvent,
} from '#modules/pme-digitale';

const lendemain = (date: string) => debutDuJourAParis(ajouterDesJours(date, 1));

/** Ranks the offers for a need that waits, and ends offers and needs after their last day. */
export const quandAnnonceAvanceClasserEtFinir = reaction<OffreCompetenceEvent | BesoinCompetenceEvent>({
  name: 'quand-annonce-avance-classer-et-finir',
  sends: [ClasserOffres, ConstaterExpirationDOffre, ConstaterExpirationDeBesoin],
  inOrderOf: ({ data }) => ('besoinId' in data ? data.besoinId : data.offreId),
  on: {
    'OffrePubliee.v1': ({ data: { offreId, au } }, context) => [
      new Later(lendemain(au), new ConstaterExpirationDOffre({ offreId }, context)),
    ],
    'BesoinPublie.v1': ({ data: { besoinId, au } }, context) => [
      new ClasserOffres({ besoinId }, context),
      new Later(lendemain(au), new ConstaterExpirationDeBesoin({ besoinId }, context)),
    ],
    // A clock of its own: the first one found the need met.
    'BesoinRouvert.v1': ({ data: { besoinId, au } }, context) => [
      new ClasserOffres({ besoinId }, context),
      new Later(lendemain(au), new ConstaterExpirationDeBesoin({ besoinId }, context)),
    ],
  },
});
