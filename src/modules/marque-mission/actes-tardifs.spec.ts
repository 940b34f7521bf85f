import { fait, responsableId } from '#facts/marque-mission';
import { acteTardif, decrireActesTardifs } from '../../../test/support/acte-tardif';
import { contexteDe } from '../../../test/support/contexte';
import { campagne } from './campagne/campagne';
import { clore, CloreCampagne } from './campagne/clore-campagne/clore-campagne';
import { lancer, LancerCampagne } from './campagne/lancer-campagne/lancer-campagne';
import { relever, ReleverFrequentation } from './campagne/relever-frequentation/relever-frequentation';

const le = '2026-06-22';
const context = contexteDe({ at: '2026-06-30T09:00:00Z', role: 'region.responsable', personneId: responsableId });
const { code, nature, intitule, coutCentimes } = fait('CampagneLancee.v1')().data;
const LANCEE = [fait('CampagneLancee.v1')()];

decrireActesTardifs('marque-mission', {
  'lancer une campagne': acteTardif({
    model: campagne,
    faits: [],
    commande: (motif) => new LancerCampagne({ code, nature, intitule, coutCentimes, lanceeLe: le, ...motif }, context),
    decider: lancer,
  }),
  'relever sa fréquentation': acteTardif({
    model: campagne,
    faits: LANCEE,
    commande: (motif) =>
      new ReleverFrequentation({ code, tenueLe: le, personnes: 140, entreprises: 90, ...motif }, context),
    decider: relever,
  }),
  'corriger sa fréquentation': acteTardif({
    model: campagne,
    faits: [...LANCEE, fait('FrequentationRelevee.v1')({ tenueLe: le })],
    commande: (motif) =>
      new ReleverFrequentation({ code, tenueLe: le, personnes: 148, entreprises: 92, ...motif }, context),
    decider: relever,
  }),
  'clore une campagne': acteTardif({
    model: campagne,
    faits: LANCEE,
    commande: (motif) => new CloreCampagne({ code, coutCentimes, closeLe: le, ...motif }, context),
    decider: clore,
  }),
});
