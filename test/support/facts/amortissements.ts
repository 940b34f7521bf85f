import type { AmortissementEvent } from '../../../src/modules/pme-digitale/amortissement/amortissement.events';
import { factsOf } from '../frozen-examples';

export type Fait = AmortissementEvent;

export const fait = factsOf<Fait>();

/** The amortisation of September of the loan of the examples, and who handles it. */
export const { conventionId, mois, numero, demandePar: preteurId } = fait('AmortissementDemande.v1')().data;
export const { retenuPar: instructeurId } = fait('AmortissementRetenu.v1')().data;
export const { payePar: comptableId } = fait('AmortissementPaye.v1')().data;

export const DEMANDE = [fait('AmortissementDemande.v1')()];
export const RETENU = [...DEMANDE, fait('AmortissementRetenu.v1')()];
export const CREDITS = [...RETENU, fait('CreditsDAmortissementConfirmes.v1')()];
export const ACCORDE = [...CREDITS, fait('AmortissementAccorde.v1')()];
export const PAYE = [...ACCORDE, fait('AmortissementPaye.v1')()];
export const REGULARISE = [...PAYE, fait('AmortissementRegularise.v1')()];
