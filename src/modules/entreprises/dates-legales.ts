import type { LegalDates } from '#libs/event-sourcing';
import type { CompteDeMinimisEvent } from './compte-de-minimis/compte-de-minimis.events';
import type { CompteDeMinimisEventAncien } from './compte-de-minimis/compte-de-minimis.upcasts';
import type { EntrepriseUniqueConstituee } from './entreprise-unique/entreprise-unique';
import type { EntrepriseEvent } from './entreprise/entreprise.events';
import type { GroupeEvent } from './groupe/groupe.events';

type EvenementDEntreprise =
  CompteDeMinimisEvent | CompteDeMinimisEventAncien | EntrepriseEvent | EntrepriseUniqueConstituee | GroupeEvent;

export const DATES_DES_ENTREPRISES: LegalDates<EvenementDEntreprise> = {
  'EntrepriseReferencee.v1': 'referenceeLe',
  'EntrepriseReferencee.v2': 'referenceeLe',
  'EtablissementAjoute.v1': 'ajouteLe',
  'EtablissementCorrige.v1': 'corrigeLe',
  'EtablissementTransfere.v1': 'transfereLe',
  'EtablissementFerme.v1': 'fermeLe',
  'RaisonSocialeCorrigee.v1': 'corrigeeLe',
  'CessationConstatee.v1': 'cesseeLe',
  // A declaration counts from its day; the link that it describes has dates of its own.
  'LienCapitalistiqueDeclare.v1': 'declareLe',
  'LienCapitalistiqueClos.v1': 'closLe',
  'TailleDeclaree.v1': 'declareeLe',
  'CategoriePmeEtablie.v1': 'etablieLe',
  'EntrepriseEnrolee.v1': 'enroleeLe',
  'EntrepriseEnrolee.v2': 'enroleeLe',
  'EntrepriseUniqueConstituee.v1': 'constitueeLe',
  'MembresRattaches.v1': 'rattachesLe',
  'MembresDetaches.v1': 'detachesLe',
  'AidesAnterieuresDeclarees.v1': 'declareesLe',
  'AidesAnterieuresDeclarees.v2': 'declareesLe',
  'AidesAnterieuresDeclarees.v3': 'declareesLe',
  'PlafondReserve.v1': null,
  'PlafondReserve.v2': null,
  'ReservationPlafondRefusee.v1': null,
  'ReservationPlafondRefusee.v2': null,
  'ReservationPlafondRefusee.v3': null,
  'ReservationPlafondLiberee.v1': null,
  'ReservationPlafondLiberee.v2': null,
  'AideDeMinimisOctroyee.v1': 'accordeeLe',
  'AideDeMinimisOctroyee.v2': 'accordeeLe',
  'OctroiCorrige.v1': 'corrigeLe',
  'OctroiCorrige.v2': 'corrigeLe',
  'OctroiAjuste.v1': 'ajusteLe',
  'OctroiAjuste.v2': 'ajusteLe',
  'PlafondDepasse.v1': 'constateLe',
  'PlafondDepasse.v2': 'constateLe',
  'DepassementResorbe.v1': 'constateLe',
  'DepassementResorbe.v2': 'constateLe',
  'CompteHorsPlafond.v1': 'constateLe',
  'CompteHorsPlafond.v2': 'constateLe',
  'CompteRevenuSousPlafond.v1': 'constateLe',
  'PartCedee.v1': 'effetLe',
  'PartCedee.v2': 'effetLe',
  'PartRecue.v1': 'effetLe',
  'PartRecue.v2': 'effetLe',
  'ReservationDepassee.v1': 'constateLe',
  'ReservationDepassee.v2': 'constateLe',
};
