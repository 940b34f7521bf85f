import type { CompteDeMinimisEvent } from '../../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.events';
import type { CompteDeMinimisEventAncien } from '../../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.upcasts';
import type { EntrepriseUniqueConstituee } from '../../../src/modules/entreprises/entreprise-unique/entreprise-unique';
import type { EntrepriseEvent } from '../../../src/modules/entreprises/entreprise/entreprise.events';
import type { GroupeEvent } from '../../../src/modules/entreprises/groupe/groupe.events';
import { etablissementDe } from '../../../src/modules/entreprises/entreprise/etablissements';
import { factsOf } from '../frozen-examples';

export type Fait =
  CompteDeMinimisEvent | CompteDeMinimisEventAncien | EntrepriseEvent | EntrepriseUniqueConstituee | GroupeEvent;

export const fait = factsOf<Fait>();

/** A single undertaking of Brittany, what its account holds an amount for, and the aid that it declared. */
export const { entrepriseUniqueId, objet, reservationId } = fait('PlafondReserve.v2')().data;
export const dossierId = objet.id;
export const aideDeclaree = fait('AidesAnterieuresDeclarees.v3')().data.aides[0]!;

/** Who granted a declared aid, which is not for road freight. */
export const OPERATEUR = { autorite: 'operateur-de-l-etat', autoriteSiren: null, transportRoutier: false } as const;

/** The company of the examples, enrolled, with its establishment of Brittany. */
export const titulaire = {
  siren: '552081317',
  etablissements: [etablissementDe(fait('EntrepriseReferencee.v2')().data)],
  entrepriseUniqueId,
  enroleeLe: '2026-01-19',
  cesseeLe: null,
  estPme: false,
};
