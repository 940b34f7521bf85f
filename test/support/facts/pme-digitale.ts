import type { DeclarationPmeEvent } from '../../../src/modules/pme-digitale/declaration-pme/declaration-pme.events';
import type { ExperimentationEvent } from '../../../src/modules/pme-digitale/experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from '../../../src/modules/pme-digitale/statut-pme-digitale/statut-pme-digitale.events';
import { factsOf } from '../frozen-examples';

export type Fait = ExperimentationEvent | StatutPmeDigitaleEvent | DeclarationPmeEvent;

export const fait = factsOf<Fait>();

/** The cohort of the examples, and the person of the mission who opened it. */
export const { experimentationId, ouvertePar: piloteId } = fait('ExperimentationOuverte.v1')().data;
/** The company of the examples, and one that waits for its place. */
export const { siren } = fait('EntrepriseAdmise.v1')().data;
export const { siren: autreSiren } = fait('EntrepriseMiseEnAttente.v1')().data;

export const OUVERTE = [fait('ExperimentationOuverte.v1')()];
export const PLEINE_EN_BRETAGNE = [
  fait('ExperimentationOuverte.v1')({
    plafonds: {
      ...fait('ExperimentationOuverte.v1')().data.plafonds,
      regions: fait('ExperimentationOuverte.v1')().data.plafonds.regions.map(({ code }) => ({ code, plafond: 1 })),
    },
  }),
  fait('EntrepriseAdmise.v1')(),
  fait('EntrepriseMiseEnAttente.v1')(),
];
export const EN_COURS = [...PLEINE_EN_BRETAGNE, fait('ExperimentationDemarree.v1')()];
export const FIGEE = [...EN_COURS, fait('GroupesDeComparaisonFiges.v1')()];
export const EVALUEE = [...EN_COURS, fait('ExperimentationEvaluee.v1')()];
export const CLOSE = [...OUVERTE, fait('ExperimentationClose.v1')({ motif: 'arret-anticipe', membres: [] })];

/** The status of the company of the examples, its establishment and its head. */
export const { siret, demandePar: dirigeanteId } = fait('StatutDemande.v1')().data;

export const DEMANDE = [fait('StatutDemande.v1')()];
export const ADMISSIBLE = [...DEMANDE, fait('CandidatureAdmissible.v1')()];
export const EN_ATTENTE = [...ADMISSIBLE, fait('StatutMisEnAttente.v1')()];
export const OBTENU = [...ADMISSIBLE, fait('StatutObtenu.v1')()];
export const SUSPENDU = [...OBTENU, fait('StatutSuspendu.v1')()];

export const DECLAREE = [fait('SituationInitialeDeclaree.v1')()];
export const REDECLAREE = [...DECLAREE, fait('SituationFinaleDeclaree.v1')()];
