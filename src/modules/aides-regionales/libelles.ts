import type { DispositifEvent } from './dispositif/dispositif.events';
import type { DossierAideEvent } from './dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from './enveloppe/enveloppe.events';

type EvenementDAide = DispositifEvent | DossierAideEvent | EnveloppeEvent;

export const LIBELLES: Readonly<Record<EvenementDAide['type'], string>> = {
  'DispositifOuvert.v1': 'Dispositif ouvert',
  'DispositifFerme.v1': 'Dispositif fermé',
  'EnveloppeOuverte.v1': 'Enveloppe ouverte',
  'EnveloppeAbondee.v1': 'Enveloppe abondée',
  'EnveloppeReduite.v1': 'Enveloppe réduite',
  'CreditsReserves.v1': 'Crédits réservés',
  'ReservationCreditsRefusee.v1': 'Réservation de crédits refusée',
  'ReservationCreditsLiberee.v1': 'Réservation de crédits libérée',
  'CreditsEngages.v1': 'Crédits engagés',
  'CreditsDegages.v1': 'Crédits dégagés',
  'DossierDepose.v1': 'Dossier déposé',
  'DossierDepose.v2': 'Dossier reçu',
  'DossierDepose.v3': 'Dossier reçu',
  'InstructionOuverte.v1': 'Instruction ouverte',
  'DecisionProposee.v1': 'Décision proposée',
  'PropositionValidee.v1': 'Proposition validée',
  'CreditsConfirmes.v1': 'Crédits confirmés par l’enveloppe',
  'FinancementReserve.v1': 'Financement réservé',
  'FinancementRefuse.v1': 'Financement refusé',
  'FinancementRefuse.v2': 'Financement refusé',
  'ReservationExpiree.v1': 'Réservation expirée',
  'AideAccordee.v1': 'Aide accordée',
  'AideAccordee.v2': 'Aide accordée',
  'AideRefusee.v1': 'Aide refusée',
  'DemandeRetiree.v1': 'Demande retirée',
  'DemandeRetiree.v2': 'Demande retirée',
  'AidePayee.v1': 'Aide payée',
  'AidePayee.v2': 'Paiement enregistré',
  'RevisionProposee.v1': 'Révision proposée',
  'RevisionEcartee.v1': 'Révision écartée',
  'DecisionRetiree.v1': 'Décision retirée',
  'MontantRevise.v1': 'Montant de l’aide révisé',
  'RecouvrementConstate.v1': 'Recouvrement constaté',
  'VersementsSuspendus.v1': 'Versements suspendus',
  'VersementsRepris.v1': 'Versements repris',
  'DossierClos.v1': 'Dossier clos',
};
