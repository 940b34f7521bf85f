import { fait, responsableId } from '#facts/marque-mission';
import { acteTardif, decrireActesTardifs } from '../../../test/support/acte-tardif';
import { contexteDe } from '../../../test/support/contexte';
import { campagne } from './campagne/campagne';
import { clore, CloreCampagne } from './campagne/clore-campagne/clore-campagne';
import { lancer, LancerCampagne } from './campagne/lancer-campagne/lancer-campagne';
import { releverEntreprises, ReleverEntreprises } from './campagne/relever-entreprises/relever-entreprises';
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
  'relever les entreprises venues': acteTardif({
    model: campagne,
    faits: LANCEE,
    commande: (motif) => {
      const lignes = [{ ligne: 2, siren: '552081317', date: '' }];
      return new ReleverEntreprises({ code, tenueLe: le, empreinte: 'e', lignes, ...motif }, context);
    },
    decider: (command: ReleverEntreprises) => releverEntreprises(command, new Set(['552081317'])),
  }),
  'clore une campagne': acteTardif({
    model: campagne,
    faits: LANCEE,
    commande: (motif) => new CloreCampagne({ code, coutCentimes, closeLe: le, ...motif }, context),
    decider: clore,
  }),
});
