import type { LegalDates } from '#libs/event-sourcing';
import type { DispositifEvent } from './dispositif/dispositif.events';
import type { DossierAideEvent } from './dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from './enveloppe/enveloppe.events';
import type { EnveloppeEventAncien } from './enveloppe/enveloppe.upcasts';

export const DATES_DU_DISPOSITIF: LegalDates<DispositifEvent> = {
  'DispositifOuvert.v1': 'ouvertLe',
  'DispositifFerme.v1': 'fermeLe',
};

export const DATES_DE_L_ENVELOPPE: LegalDates<EnveloppeEvent | EnveloppeEventAncien> = {
  'EnveloppeOuverte.v1': 'ouverteLe',
  'EnveloppeAbondee.v1': 'abondeeLe',
  'EnveloppeReduite.v1': 'reduiteLe',
  'CreditsReserves.v1': null,
  'CreditsReserves.v2': null,
  'ReservationCreditsRefusee.v1': null,
  'ReservationCreditsRefusee.v2': null,
  'ReservationCreditsLiberee.v1': null,
  'ReservationCreditsLiberee.v2': null,
  'CreditsEngages.v1': null,
  'CreditsEngages.v2': null,
  'CreditsDegages.v1': null,
  'CreditsDegages.v2': null,
};

export const DATES_DU_DOSSIER: LegalDates<DossierAideEvent> = {
  'DossierDepose.v1': 'deposeLe',
  'DossierDepose.v2': 'deposeLe',
  'DossierDepose.v3': 'deposeLe',
  'InstructionOuverte.v1': 'ouverteLe',
  'DecisionProposee.v1': 'proposeeLe',
  'PropositionValidee.v1': 'valideeLe',
  'CreditsConfirmes.v1': null,
  'FinancementReserve.v1': null,
  'FinancementRefuse.v1': null,
  'FinancementRefuse.v2': null,
  'ReservationExpiree.v1': 'expireeLe',
  'AideAccordee.v1': 'accordeeLe',
  'AideAccordee.v2': 'accordeeLe',
  'AideRefusee.v1': 'refuseeLe',
  'DemandeRetiree.v1': 'retireeLe',
  'DemandeRetiree.v2': 'retireeLe',
  'AidePayee.v1': 'payeeLe',
  'AidePayee.v2': 'payeeLe',
  'RevisionProposee.v1': 'proposeeLe',
  'RevisionEcartee.v1': 'ecarteeLe',
  'DecisionRetiree.v1': 'decideeLe',
  'MontantRevise.v1': 'decideeLe',
  'RecouvrementConstate.v1': 'constateLe',
  'VersementsSuspendus.v1': 'suspendusLe',
  'VersementsRepris.v1': 'reprisLe',
  'DossierClos.v1': 'closLe',
};
