import type { CompteDeMinimisEvent } from './compte-de-minimis/compte-de-minimis.events';
import type { CompteDeMinimisEventAncien } from './compte-de-minimis/compte-de-minimis.upcasts';
import type { EntrepriseUniqueConstituee } from './entreprise-unique/entreprise-unique';
import type { EntrepriseEvent } from './entreprise/entreprise.events';
import type { GroupeEvent } from './groupe/groupe.events';
import { CHAMPS } from './champs';
import { CODES } from './codes';
import { DATES_DES_ENTREPRISES } from './dates-legales';
import { LIBELLES } from './libelles';

const REFERENCEE =
  'Entreprise {siren} référencée ({forme})[?raisonSociale : « {raisonSociale} »], établissement {siret}';
const LIEU = '({commune}, région {region}, activité {naf})';

const DE_L_ENTREPRISE: Readonly<Record<(EntrepriseEvent | EntrepriseUniqueConstituee)['type'], string>> = {
  'EntrepriseReferencee.v1': `${REFERENCEE}, région {region}`,
  'EntrepriseReferencee.v2': `${REFERENCEE} ${LIEU}`,
  'EtablissementAjoute.v1': `Établissement {siret} ajouté ${LIEU}`,
  'EtablissementCorrige.v1': `Établissement {siret} corrigé ${LIEU}`,
  'EtablissementTransfere.v1': `Établissement {ancienSiret} transféré vers {siret} ${LIEU}`,
  'EtablissementFerme.v1': 'Établissement {siret} fermé, région {region}',
  'RaisonSocialeCorrigee.v1': 'Raison sociale corrigée en « {raisonSociale} » : {motif}',
  'CessationConstatee.v1': 'Cessation de l’entreprise {siren} constatée : {motif}',
  'LienCapitalistiqueDeclare.v1':
    'Lien avec {autreSiren} ({nature}) déclaré depuis le {du} : {partPointsDeBase} du capital ou des voix[?controle, avec contrôle][!controle, sans contrôle] ; source : {source}',
  'LienCapitalistiqueClos.v1': 'Lien avec {autreSiren} clos',
  'TailleDeclaree.v1':
    'Taille de l’exercice clos le {exerciceClosLe} déclarée : effectif {effectifCentiemes}, chiffre d’affaires {chiffreDAffairesCentimes}, bilan {totalBilanCentimes} ; source : {source}[?liees ; entreprises liées : {liees.length}]',
  'CategoriePmeEtablie.v1':
    'Catégorie établie ({regle})[?categorie : {categorie}][!categorie : indéterminée][?manquent ; manquent : {manquent}]',
  'EntrepriseEnrolee.v1': 'Entreprise {siren} enrôlée en région {region} ; origine : {origine}',
  'EntrepriseEnrolee.v2':
    'Entreprise {siren} enrôlée en région {region} ; origine : {origine}[?codeOrigine ({codeOrigine})]',
  'EntrepriseUniqueConstituee.v1': 'Entreprise unique constituée de {membres}',
};

const DU_GROUPE: Readonly<Record<GroupeEvent['type'], string>> = {
  'MembresRattaches.v1': 'Entreprises réunies à l’entreprise unique de {tete.siren} : {membres.siren} ; {lien}',
  'MembresDetaches.v1': 'Entreprises détachées, sous l’entreprise unique de {tete.siren} : {membres.siren} ; {motif}',
};

const CORRECTION = 'de {ancienMontantCentimes} à {nouveauMontantCentimes} : {motif}';
const RESERVE = 'Plafond de minimis réservé ({regle}) : {montantCentimes}';
const LIBEREE = 'Réservation de {montantCentimes} du plafond de minimis libérée';
const REFUSEE = 'Réservation de {montantCentimes} du plafond de minimis refusée';
const COMPTE =
  '{utiliseCentimes} utilisés et {reserveCentimes} réservés sur {plafondCentimes}[?possibleLe ; possible le {possibleLe}]';
const DEPASSEE = `Réservation de {montantCentimes} qui ne tient plus au {au} sous le plafond de minimis`;
const HORS =
  'Compte de minimis hors plafond de {depassementCentimes} au {au} ({regle}), pour un plafond de {plafondCentimes}';
const DEPASSE = 'Plafond de minimis dépassé de {depassementCentimes}';
const CEDEE = 'Part du compte cédée à l’entreprise unique {vers} ({tranche} sur {tranches})';
const RECUE = 'Part du compte reçue de l’entreprise unique {de} ({tranche} sur {tranches})';
const PART = ' : aides {part.aides.length}, réservations {part.reservations.length}';
const DU_DOSSIER = '(dossier d’aide {dossierId})';
const DE_L_OBJET = '({objet.nature} {objet.id})';
const DECLAREES =
  'Aides antérieures déclarées : {aides.length}[?aides ({aides.montantCentimes})] ; clôture de l’exercice : {clotureExercice}';

const DU_COMPTE: Readonly<Record<(CompteDeMinimisEvent | CompteDeMinimisEventAncien)['type'], string>> = {
  'AidesAnterieuresDeclarees.v1': DECLAREES,
  'AidesAnterieuresDeclarees.v2': DECLAREES,
  'AidesAnterieuresDeclarees.v3': DECLAREES,
  'PlafondReserve.v1': `${RESERVE} ${DU_DOSSIER}`,
  'PlafondReserve.v2': `${RESERVE} ${DE_L_OBJET}`,
  'ReservationPlafondRefusee.v1': `${REFUSEE} ${DU_DOSSIER} : ${COMPTE}`,
  'ReservationPlafondRefusee.v2': `${REFUSEE} ${DU_DOSSIER} au {au} : ${COMPTE}`,
  'ReservationPlafondRefusee.v3': `${REFUSEE} ${DE_L_OBJET}[?au au {au}] : ${COMPTE}`,
  'ReservationPlafondLiberee.v1': `${LIBEREE} ${DU_DOSSIER}`,
  'ReservationPlafondLiberee.v2': `${LIBEREE} ${DE_L_OBJET}`,
  'AideDeMinimisOctroyee.v1': `Aide de {montantCentimes} inscrite au compte de minimis ${DU_DOSSIER}`,
  'AideDeMinimisOctroyee.v2': `Aide de {montantCentimes} inscrite au compte de minimis ${DE_L_OBJET}`,
  'OctroiCorrige.v1': `Octroi {aideId} corrigé, ${CORRECTION}`,
  'OctroiCorrige.v2': `Aide déclarée {aideId} corrigée, ${CORRECTION}`,
  'PlafondDepasse.v1': `${DEPASSE} (dossiers d’aide {dossiers})`,
  'PlafondDepasse.v2': `${DEPASSE} (objets {objets.id})`,
  'DepassementResorbe.v1': 'Dépassement du plafond résorbé (dossiers d’aide {dossiers})',
  'DepassementResorbe.v2': 'Dépassement du plafond résorbé (objets {objets.id})',
  'CompteHorsPlafond.v1': `${HORS}[?dossiers (dossiers d’aide {dossiers})]`,
  'CompteHorsPlafond.v2': `${HORS}[?objets (objets {objets.id})]`,
  'CompteRevenuSousPlafond.v1': 'Compte de minimis revenu sous son plafond',
  'PartCedee.v1': `${CEDEE}${PART}`,
  'PartCedee.v2': `${CEDEE}${PART}`,
  'PartRecue.v1': `${RECUE}${PART}`,
  'PartRecue.v2': `${RECUE}${PART}`,
  'ReservationDepassee.v1': `${DEPASSEE} ${DU_DOSSIER} : ${COMPTE}`,
  'ReservationDepassee.v2': `${DEPASSEE} ${DE_L_OBJET} : ${COMPTE}`,
  'OctroiAjuste.v1': `Aide du compte ajustée ${DU_DOSSIER}, ${CORRECTION}`,
  'OctroiAjuste.v2': `Aide du compte ajustée ${DE_L_OBJET}, ${CORRECTION}`,
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_ENTREPRISES = {
  libelles: LIBELLES,
  dates: DATES_DES_ENTREPRISES,
  phrases: { ...DE_L_ENTREPRISE, ...DU_GROUPE, ...DU_COMPTE },
  champs: CHAMPS,
  codes: CODES,
} as const;
