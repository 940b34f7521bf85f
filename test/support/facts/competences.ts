import type { AppariementEvent } from '../../../src/modules/pme-digitale/appariement/appariement.events';
import type { BesoinCompetenceEvent } from '../../../src/modules/pme-digitale/besoin-competence/besoin-competence.events';
import type { OffreCompetenceEvent } from '../../../src/modules/pme-digitale/offre-competence/offre-competence.events';
import { factsOf } from '../frozen-examples';

export type Fait = OffreCompetenceEvent | BesoinCompetenceEvent | AppariementEvent;

export const fait = factsOf<Fait>();

/** The company that lends and the one that uses, the offer, the need, and what matches them. */
export const { offreId, siren: preteuse, publieePar: preteuseId } = fait('OffrePubliee.v1')().data;
export const { besoinId, siren: emprunteuse, publiePar: emprunteuseId } = fait('BesoinPublie.v1')().data;
export const { appariementId } = fait('AppariementPropose.v1')().data;

export const OFFERTE = [fait('OffrePubliee.v1')()];
export const DEMANDE = [fait('BesoinPublie.v1')()];
/** By the company that uses, which accepts by it. */
export const APPARIEMENT_PROPOSE = [
  fait('AppariementPropose.v1')(),
  fait('AppariementAccepte.v1')({
    siren: emprunteuse,
    cote: 'besoin',
    complet: false,
    acceptePar: emprunteuseId,
    accepteLe: '2026-02-20',
  }),
];
export const APPARIEMENT_ACCEPTE = [...APPARIEMENT_PROPOSE, fait('AppariementAccepte.v1')()];
export const APPARIEMENT_CONCLU = [...APPARIEMENT_ACCEPTE, fait('AppariementConclu.v1')()];
export const APPARIEMENT_TRANSFORME = [...APPARIEMENT_CONCLU, fait('AppariementTransforme.v1')()];
