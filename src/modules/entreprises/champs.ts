import type { FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { CompteDeMinimisEvent } from './compte-de-minimis/compte-de-minimis.events';
import type { CompteDeMinimisEventAncien } from './compte-de-minimis/compte-de-minimis.upcasts';
import type { EntrepriseUniqueConstituee } from './entreprise-unique/entreprise-unique';
import type { EntrepriseEvent } from './entreprise/entreprise.events';
import type { GroupeEvent } from './groupe/groupe.events';

type Fait =
  CompteDeMinimisEvent | CompteDeMinimisEventAncien | EntrepriseEvent | EntrepriseUniqueConstituee | GroupeEvent;
type Nom = FieldOf<Fait['data']>;

/** By name, or by the name of the object that holds it and its own. */
export const CHAMPS: Readonly<Partial<Record<Nom | `${Nom}.${Nom}`, string | readonly [string, Genre]>>> = {
  aideId: 'Aide',
  aides: 'Aides',
  au: 'À la date du',
  ancienSiret: 'Ancien SIRET',
  ancienneTete: 'Entreprise unique quittée',
  autorite: 'Autorité',
  autoriteSiren: 'SIREN de l’autorité',
  autreSiren: 'SIREN de l’autre partie',
  categorie: 'Catégorie',
  cle: 'Aide ou réservation',
  cloture: ['Clôture de l’exercice', 'jourEtMois'],
  clotureExercice: ['Clôture de l’exercice', 'jourEtMois'],
  clotures: 'Clôtures des exercices',
  codeOrigine: ['Code de l’origine', 'texte'],
  compte: 'Compte',
  controle: 'Contrôle',
  de: 'Entreprise unique d’origine',
  deLExercice: 'Catégorie de l’exercice',
  depassee: 'Réservation qui ne tient plus',
  depassementCentimes: 'Dépassement',
  derivation: 'Exercices comparés',
  dossiers: 'Dossiers d’aide',
  effectifCentiemes: 'Effectif (unités de travail par an)',
  effetLe: 'Date d’effet',
  exploitantId: 'Exploitant',
  figes: 'Versements suspendus',
  forme: 'Forme juridique',
  horsPlafond: 'Hors plafond',
  jusquAu: 'Jusqu’au',
  liees: 'Entreprises liées',
  lien: 'Lien',
  manquent: 'Données manquantes',
  membres: 'Membres',
  montantInitialCentimes: 'Montant initial',
  motifDeCorrection: 'Motif de la correction',
  mouvementId: 'Mouvement',
  naf: ['Code NAF', 'texte'],
  nomenclature: 'Nomenclature',
  objets: 'Objets',
  organismePublic: 'Détenue par un organisme public',
  parcours: 'Comptes successifs',
  part: 'Part du compte',
  partPointsDeBase: 'Part du capital ou des voix',
  pour: 'Entreprise unique d’avant',
  raisonSociale: ['Raison sociale', 'texte'],
  reservations: 'Réservations',
  reservationsCloses: 'Réservations closes',
  tete: 'Tête',
  totalBilanCentimes: 'Total du bilan',
  tranche: 'Tranche',
  tranches: 'Nombre de tranches',
  vers: 'Entreprise unique d’arrivée',
};
