import type { CodeOf } from '#libs/event-sourcing';
import { LIBELLES_DES_COMPETENCES } from './competences';
import type { ConnecteurEvent } from './connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from './demande-accompagnement/demande-accompagnement.events';
import { GRILLE } from './labellisation/grille';
import type { LabellisationEvent } from './labellisation/labellisation.events';
import { LIBELLES_DES_LANGUES } from './langues';
import type { PrestationEvent } from './prestation/prestation.events';

type Fait = ConnecteurEvent | DemandeAccompagnementEvent | LabellisationEvent | PrestationEvent;

const PROPRES: Readonly<Partial<Record<CodeOf<Fait['data']>, string>>> = {
  'a-la-demande-de-l-entreprise': 'à la demande de l’entreprise',
  'a-sa-demande': 'à sa demande',
  'activite-insuffisante': 'activité insuffisante',
  aidee: 'entreprise aidée',
  'aucun-candidat': 'aucun candidat',
  'candidature-incomplete': 'candidature incomplète',
  'certification-refusee': 'certification refusée',
  'competences-insuffisantes': 'compétences insuffisantes',
  connu: 'secteur connu',
  'demande-close': 'demande close',
  'demande-incomplete': 'demande incomplète',
  'demande-reaffectee': 'demande réaffectée',
  depart: 'départ',
  departements: 'départements',
  'echeance-depassee': 'échéance dépassée',
  experience: 'expérience',
  'fin-d-activite': 'fin d’activité',
  'fin-de-label': 'fin du label',
  'fournisseur-defaillant': 'fournisseur défaillant',
  'grille-non-satisfaite': 'grille non satisfaite',
  'hors-champ': 'hors du champ',
  'hors-competences': 'hors de ses compétences',
  incomplete: 'réalisation incomplète',
  indisponible: 'indisponible',
  injoignable: 'injoignable',
  'interet-commercial': 'intérêt commercial',
  'interet-dans-l-entreprise': 'intérêt dans l’entreprise',
  langues: 'langues',
  'lien-commercial': 'lien commercial',
  'manquement-a-la-charte': 'manquement à la charte',
  'non-aidee': 'entreprise non aidée',
  'non-conforme-au-devis': 'non conforme au devis',
  'non-realisee': 'non réalisée',
  'prestation-contestee': 'prestation contestée',
  'prestations-contestees': 'prestations contestées',
  'prise-par-un-autre': 'prise par un autre',
  'proposition-close': 'proposition close',
  reclamation: 'réclamation',
  'reclamation-en-examen': 'réclamation en examen',
  secteurs: 'secteurs',
  'signalee-a-la-region': 'signalé à la région',
  suspension: 'suspension',
  'territoire-deja-couvert': 'territoire déjà couvert',
  tous: 'tous les secteurs',
  'tous-ont-decline': 'tous ont décliné',
};

export const CODES: Readonly<Record<string, string>> = {
  ...LIBELLES_DES_COMPETENCES,
  ...LIBELLES_DES_LANGUES,
  ...Object.fromEntries(Object.entries(GRILLE).map(([code, { intitule }]) => [code, intitule])),
  ...PROPRES,
};
