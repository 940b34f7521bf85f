import type { CompteDeMinimisEvent } from '../../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.events';
import type { EntrepriseUniqueConstituee } from '../../../src/modules/entreprises/entreprise-unique/entreprise-unique';
import type { EntrepriseEvent } from '../../../src/modules/entreprises/entreprise/entreprise.events';
import { factsOf } from '../frozen-examples';

export type Fait = CompteDeMinimisEvent | EntrepriseEvent | EntrepriseUniqueConstituee;

export const fait = factsOf<Fait>();

/** A single undertaking of Brittany, the file that its account holds an amount for, and the aid that it declared. */
export const { entrepriseUniqueId, dossierId, reservationId } = fait('PlafondReserve.v1')().data;
export const aideDeclaree = fait('AidesAnterieuresDeclarees.v1')().data.aides[0]!;
