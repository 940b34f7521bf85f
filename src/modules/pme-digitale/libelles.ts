import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';

const DE_L_EXPERIMENTATION: Readonly<Record<ExperimentationEvent['type'], string>> = {
  'ExperimentationOuverte.v1': 'Expérimentation ouverte',
  'QuotaFixe.v1': 'Quota de la cohorte fixé',
  'PlacesFixees.v1': 'Nombre de places de la cohorte fixé',
  'EntrepriseAdmise.v1': 'Entreprise admise dans la cohorte',
  'EntrepriseMiseEnAttente.v1': 'Entreprise mise en attente d’une place',
  'EntreprisePromue.v1': 'Entreprise promue de la liste d’attente',
  'EntrepriseSortie.v1': 'Entreprise sortie de la cohorte',
  'EntrepriseEcartee.v1': 'Entreprise écartée d’une cohorte close',
  'ExperimentationDemarree.v1': 'Expérimentation démarrée',
  'ExperimentationEvaluee.v1': 'Expérimentation évaluée',
  'ExperimentationClose.v1': 'Expérimentation close',
};

const DU_STATUT: Readonly<Record<StatutPmeDigitaleEvent['type'], string>> = {
  'StatutDemande.v1': 'Statut PME digitale demandé',
  'CandidatureAdmissible.v1': 'Candidature au statut admissible',
  'StatutRefuse.v1': 'Statut PME digitale refusé',
  'StatutMisEnAttente.v1': 'Statut en attente d’une place',
  'StatutObtenu.v1': 'Statut PME digitale obtenu',
  'StatutSuspendu.v1': 'Statut PME digitale suspendu',
  'StatutRetabli.v1': 'Statut PME digitale rétabli',
  'StatutQuitte.v1': 'Statut PME digitale quitté',
  'StatutTermine.v1': 'Statut PME digitale terminé',
};

export const LIBELLES: Readonly<Record<string, string>> = { ...DE_L_EXPERIMENTATION, ...DU_STATUT };
