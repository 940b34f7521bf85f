import { DEMANDE, OFFERTE, type Fait } from '#facts/competences';
import { besoinCompetence } from '../../src/modules/pme-digitale/besoin-competence/besoin-competence';
import type { BesoinCompetenceEvent } from '../../src/modules/pme-digitale/besoin-competence/besoin-competence.events';
import { offreCompetence } from '../../src/modules/pme-digitale/offre-competence/offre-competence';
import type { OffreCompetenceEvent } from '../../src/modules/pme-digitale/offre-competence/offre-competence.events';
import type { Prealables } from '../../src/modules/pme-digitale/appariement/prealables';
import { etatApres } from './etat-apres';

type FaitLu = Exclude<Fait, { type: `Appariement${string}` }>;

/** What is read before a match of the examples: the offer and the need, with what happened to them since. */
export const prealablesApres = (suite: readonly FaitLu[] = [], change: Partial<Prealables> = {}): Prealables => ({
  offre: etatApres(offreCompetence, [
    ...OFFERTE,
    ...suite.filter((un): un is OffreCompetenceEvent => !un.type.startsWith('Besoin')),
  ]),
  besoin: etatApres(besoinCompetence, [
    ...DEMANDE,
    ...suite.filter((un): un is BesoinCompetenceEvent => un.type.startsWith('Besoin')),
  ]),
  statuts: true,
  lies: false,
  ...change,
});
