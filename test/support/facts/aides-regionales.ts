import type { DispositifEvent } from '../../../src/modules/aides-regionales/dispositif/dispositif.events';
import type { DossierAideEvent } from '../../../src/modules/aides-regionales/dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from '../../../src/modules/aides-regionales/enveloppe/enveloppe.events';
import type { EnveloppeEventAncien } from '../../../src/modules/aides-regionales/enveloppe/enveloppe.upcasts';
import { factsOf } from '../frozen-examples';

export type Fait = DispositifEvent | DossierAideEvent | EnveloppeEvent | EnveloppeEventAncien;

export const fait = factsOf<Fait>();

/** One company of Brittany, its file of 5,000 € and who handles it. */
export const { dossierId, region, dispositifId } = fait('DossierDepose.v3')().data;
export const { objet } = fait('CreditsReserves.v2')().data;
export const { reservationId, enveloppeId } = fait('PropositionValidee.v1')().data;
export const { instructeurId } = fait('InstructionOuverte.v1')().data;
export const { valideePar: responsableId } = fait('PropositionValidee.v1')().data;
export const { accordeePar: signataireId } = fait('AideAccordee.v2')().data;
export const { payeePar: comptableId } = fait('AidePayee.v2')().data;
export const { closPar: gestionnaireId } = fait('DossierClos.v1')().data;
export const { retireePar: dirigeantId } = fait('DemandeRetiree.v2')().data;

/** The file at each of its steps, as the facts that led there. */
export const DEPOSE = [fait('DossierDepose.v3')()];
export const EN_INSTRUCTION = [...DEPOSE, fait('InstructionOuverte.v1')()];
export const PROPOSE = [...EN_INSTRUCTION, fait('DecisionProposee.v1')()];
export const VALIDE = [...PROPOSE, fait('PropositionValidee.v1')()];
export const FINANCE = [...VALIDE, fait('CreditsConfirmes.v1')(), fait('FinancementReserve.v1')()];
export const ACCORDE = [...FINANCE, fait('AideAccordee.v2')()];
export const PAYE = [...ACCORDE, fait('AidePayee.v2')()];
export const REVISE = [...PAYE, fait('RevisionProposee.v1')(), fait('MontantRevise.v1')()];
export const CLOS = [...PAYE, fait('DossierClos.v1')()];
