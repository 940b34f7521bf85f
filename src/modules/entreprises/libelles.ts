import type { CompteDeMinimisEvent } from './compte-de-minimis/compte-de-minimis.events';
import type { CompteDeMinimisEventAncien } from './compte-de-minimis/compte-de-minimis.upcasts';
import type { EntrepriseUniqueConstituee } from './entreprise-unique/entreprise-unique';
import type { GroupeEvent } from './groupe/groupe.events';
import type { EntrepriseEvent } from './entreprise/entreprise.events';

type EvenementDEntreprise =
  CompteDeMinimisEvent | CompteDeMinimisEventAncien | EntrepriseEvent | EntrepriseUniqueConstituee | GroupeEvent;

export const LIBELLES: Readonly<Record<EvenementDEntreprise['type'], string>> = {
  'EntrepriseReferencee.v1': 'Entreprise référencée',
  'EntrepriseReferencee.v2': 'Entreprise référencée',
  'EtablissementAjoute.v1': 'Établissement ajouté',
  'EtablissementCorrige.v1': 'Établissement corrigé',
  'EtablissementTransfere.v1': 'Établissement transféré',
  'EtablissementFerme.v1': 'Établissement fermé',
  'RaisonSocialeCorrigee.v1': 'Raison sociale corrigée',
  'CessationConstatee.v1': 'Cessation constatée',
  'LienCapitalistiqueDeclare.v1': 'Lien de capital ou de contrôle déclaré',
  'LienCapitalistiqueClos.v1': 'Lien de capital ou de contrôle clos',
  'TailleDeclaree.v1': 'Taille d’un exercice déclarée',
  'CategoriePmeEtablie.v1': 'Catégorie de PME établie',
  'EntrepriseEnrolee.v1': 'Entreprise enrôlée dans le programme',
  'EntrepriseEnrolee.v2': 'Entreprise enrôlée dans le programme',
  'EntrepriseUniqueConstituee.v1': 'Entreprise unique constituée',
  'MembresRattaches.v1': 'Entreprises réunies en une entreprise unique',
  'MembresDetaches.v1': 'Entreprises détachées de leur groupe',
  'AidesAnterieuresDeclarees.v1': 'Aides antérieures déclarées',
  'AidesAnterieuresDeclarees.v2': 'Aides antérieures déclarées',
  'AidesAnterieuresDeclarees.v3': 'Aides antérieures déclarées',
  'PlafondReserve.v1': 'Plafond de minimis réservé',
  'PlafondReserve.v2': 'Plafond de minimis réservé',
  'ReservationPlafondRefusee.v1': 'Réservation du plafond de minimis refusée',
  'ReservationPlafondRefusee.v2': 'Réservation du plafond de minimis refusée',
  'ReservationPlafondRefusee.v3': 'Réservation du plafond de minimis refusée',
  'ReservationPlafondLiberee.v1': 'Réservation du plafond de minimis libérée',
  'ReservationPlafondLiberee.v2': 'Réservation du plafond de minimis libérée',
  'AideDeMinimisOctroyee.v1': 'Aide inscrite au compte de minimis',
  'AideDeMinimisOctroyee.v2': 'Aide inscrite au compte de minimis',
  'OctroiCorrige.v1': 'Octroi de minimis corrigé',
  'OctroiCorrige.v2': 'Aide déclarée corrigée',
  'PlafondDepasse.v1': 'Plafond de minimis dépassé',
  'PlafondDepasse.v2': 'Plafond de minimis dépassé',
  'DepassementResorbe.v1': 'Dépassement du plafond résorbé',
  'DepassementResorbe.v2': 'Dépassement du plafond résorbé',
  'CompteHorsPlafond.v1': 'Compte de minimis hors plafond',
  'CompteHorsPlafond.v2': 'Compte de minimis hors plafond',
  'CompteRevenuSousPlafond.v1': 'Compte de minimis revenu sous son plafond',
  'PartCedee.v1': 'Part du compte cédée',
  'PartCedee.v2': 'Part du compte cédée',
  'PartRecue.v1': 'Part du compte reçue',
  'PartRecue.v2': 'Part du compte reçue',
  'ReservationDepassee.v1': 'Réservation qui ne tient plus',
  'ReservationDepassee.v2': 'Réservation qui ne tient plus',
  'OctroiAjuste.v1': 'Aide du compte ajustée à son dossier',
  'OctroiAjuste.v2': 'Aide du compte ajustée à son objet',
};
