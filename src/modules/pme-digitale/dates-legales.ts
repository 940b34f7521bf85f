import type { LegalDates } from '#libs/event-sourcing';
import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';

export const DATES_DE_L_EXPERIMENTATION: LegalDates<ExperimentationEvent> = {
  'ExperimentationOuverte.v1': 'ouverteLe',
  'QuotaFixe.v1': 'fixeLe',
  'PlacesFixees.v1': 'fixeesLe',
  'EntrepriseAdmise.v1': 'admiseLe',
  'EntrepriseMiseEnAttente.v1': 'miseEnAttenteLe',
  'EntreprisePromue.v1': 'promueLe',
  'EntrepriseSortie.v1': 'sortieLe',
  'EntrepriseEcartee.v1': 'ecarteeLe',
  'ExperimentationDemarree.v1': 'demarreeLe',
  'ExperimentationEvaluee.v1': 'evalueeLe',
  'ExperimentationClose.v1': 'closeLe',
};

export const DATES_DU_STATUT: LegalDates<StatutPmeDigitaleEvent> = {
  'StatutDemande.v1': 'demandeLe',
  'CandidatureAdmissible.v1': 'admissibleLe',
  'StatutRefuse.v1': 'refuseLe',
  'StatutMisEnAttente.v1': 'misEnAttenteLe',
  'StatutObtenu.v1': 'obtenuLe',
  'StatutSuspendu.v1': 'suspenduLe',
  'StatutRetabli.v1': 'retabliLe',
  'StatutQuitte.v1': 'quitteLe',
  'StatutTermine.v1': 'termineLe',
};
