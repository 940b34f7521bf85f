import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';
import type { EtatDExperimentation } from './experimentation';
import type { Axe } from './experimentation.events';

export const DecisionSurLaCohorteReservee = refusal(
  'forbidden',
  'decision-sur-la-cohorte-reservee',
  'Ouvrir, régler, évaluer et clore une expérimentation sont réservés à la mission de coordination.',
);

export const AdmissionReservee = refusal(
  'forbidden',
  'admission-reservee',
  'Les admissions et les sorties suivent du statut des entreprises : le programme seul les demande.',
);

export const ExperimentationInconnue = refusal(
  'not-found',
  'experimentation-inconnue',
  'Aucune expérimentation n’a ce code : vérifiez-le.',
);

export const ExperimentationDejaOuverte = refusal(
  'conflict',
  'experimentation-deja-ouverte',
  'Une expérimentation a déjà ce code, avec d’autres conditions : choisissez un autre code, ou changez ses quotas et ses places par une décision.',
);

const ETATS: Readonly<Record<EtatDExperimentation, string>> = {
  ouverte: 'ouverte, et pas encore démarrée',
  'en-cours': 'en cours',
  evaluee: 'évaluée',
  close: 'close',
};

export const GroupesDejaFiges = refusal(
  'conflict',
  'groupes-deja-figes',
  (figesLe: string) =>
    `Les groupes de comparaison sont figés depuis le ${enFrancais(figesLe)} : ils ne changent plus. Relisez l’évaluation.`,
  { details: (figesLe: string) => ({ figesLe }) },
);

export const GroupesIncomplets = refusal(
  'rule',
  'groupes-incomplets',
  'Il faut au moins une entreprise admise et une entreprise en attente pour les comparer : attendez que la liste d’attente en ait une.',
);

export const GroupesTropTardifs = refusal(
  'rule',
  'groupes-trop-tardifs',
  (avantLe: string) =>
    `Les groupes se figeaient avant le ${enFrancais(avantLe)}, tant qu’aucun résultat n’était connu : cette expérimentation n’aura pas de comparaison.`,
  { details: (avantLe: string) => ({ avantLe }) },
);

export const CohorteChangeePendantLActe = refusal(
  'conflict',
  'cohorte-changee-pendant-l-acte',
  'La cohorte a changé pendant que ses groupes étaient lus : relisez-la, et recommencez.',
);

export const ExperimentationDansUnAutreEtat = refusal(
  'conflict',
  'experimentation-dans-un-autre-etat',
  (acte: string, etat: EtatDExperimentation) =>
    `${acte} n’est pas possible : l’expérimentation est ${ETATS[etat]}. Relisez-la.`,
  { details: (_acte: string, etat: EtatDExperimentation) => ({ etat }) },
);

const NOMS: Readonly<Record<Axe, string>> = { region: 'régions', taille: 'tailles', secteur: 'secteurs' };

export const PlafondsIncomplets = refusal(
  'rule',
  'plafonds-incomplets',
  (axe: Axe, codes: readonly string[]) =>
    `Chaque code a un plafond, et un seul. À revoir parmi les ${NOMS[axe]} : ${[...codes].join(', ')}.`,
  { details: (axe: Axe, codes: readonly string[]) => ({ axe, codes }) },
);

export const CodeDeQuotaInconnu = refusal(
  'rule',
  'code-de-quota-inconnu',
  (axe: Axe) => `Ce code n’est pas de ceux des ${NOMS[axe]} : reprenez un code de la liste de ses quotas.`,
);

export const PlacesAuDelaDuMaximum = refusal(
  'rule',
  'places-au-dela-du-maximum',
  (places: number) => `Une expérimentation a ${places} places au plus : demandez-en moins.`,
  { details: (places: number) => ({ places }) },
);

export const QuotaSousLesAdmises = refusal(
  'rule',
  'quota-sous-les-admises',
  (admises: number) => `Ce quota a déjà ${admises} entreprises admises : fixez-le à ce nombre au moins.`,
  { details: (admises: number) => ({ admises }) },
);

export const PlacesSousLesAdmises = refusal(
  'rule',
  'places-sous-les-admises',
  (numero: number) =>
    `Une entreprise admise tient la place n° ${numero} : fixez au moins autant de places, ou attendez qu’elle la libère.`,
  { details: (numero: number) => ({ numero }) },
);

export const TermeAvantEvaluation = refusal(
  'rule',
  'terme-avant-evaluation',
  'Une expérimentation arrive à son terme une fois évaluée : évaluez-la d’abord, ou prononcez un arrêt anticipé.',
);
