import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { DeposerTexte } from '#modules/documents';
import {
  AbandonnerCandidature,
  AccorderLabel,
  ApporterPreuve,
  candidatureIdDe,
  DeclarerInteret,
  DemanderPreuves,
  DeposerCandidature,
  RefuserCandidature,
  VerifierCritere,
  type Critere,
} from '#modules/marque-mission';
import type { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import type { Redaction } from './redaction';

export type Issue = 'accordee' | 'refusee' | 'abandonnee' | 'silence' | 'accordee-apres-silence';

export interface Demarche {
  readonly siren: string;
  /** Rank of the application among those of the company. */
  readonly rang: number;
  readonly deposeeLe: string;
  readonly issue: Issue;
}

const SUR_PIECE: readonly Critere[] = [
  'presence-en-ligne',
  'vente-ou-relation-en-ligne',
  'outils-partages',
  'donnees-protegees',
];
const EVALUATEURS = 3;

/** What silence does to an application of that day is known before the last day of the mission. */
const DERNIERE_CANDIDATURE = '2025-12-15';

/** Persons who decide on labels: who starts a withdrawal is another than who decides it. */
export const decideurDe = (redaction: Redaction, rang = 0) => redaction.personne('mission.pilote', 'FR', 1 + rang);

export const documentDe = (redaction: Redaction, siren: string, objet = 'preuves'): string =>
  redaction.id(`${objet} ${siren}`);

/** Writes the text that shows what a company does, on its own sheet: one for all the criteria, since each is a content to store. */
export const deposerTexte = (redaction: Redaction, siren: string, jour: string, objet: string, texte: string): void => {
  const depot = {
    documentId: documentDe(redaction, siren, objet),
    objet: { nature: 'entreprise', id: siren },
    texte,
  } as const;
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  redaction.ajouter(jour, siren, dirigeant, (context) => new DeposerTexte(depot, context));
};

/** Writes an application, from its filing to its end, unless it comes too late. Returns the day of the grant; undefined without one. */
export const candidatureDe = (
  redaction: Redaction,
  alea: Alea,
  { siren, rang, deposeeLe, issue }: Demarche,
): string | undefined => {
  if (deposeeLe > redaction.calendrier.jour(DERNIERE_CANDIDATURE)) return undefined;
  const candidatureId = candidatureIdDe(siren, rang);
  const documentId = documentDe(redaction, siren);
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const evaluateur = redaction.personne('evaluateur', 'FR', alea.entre(1, EVALUATEURS));
  const ajouter = (jour: string, acteur: typeof dirigeant, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, acteur, commande);
  };
  const apres = (jour: string, min: number, max: number) =>
    jourOuvreDepuis(ajouterDesJours(jour, alea.entre(min, max)));

  ajouter(deposeeLe, dirigeant, (context) => new DeposerCandidature({ siren }, context));
  if (issue === 'silence') return undefined;
  if (issue === 'abandonnee') {
    const abandon = { siren, candidatureId };
    ajouter(apres(deposeeLe, 5, 25), dirigeant, (context) => new AbandonnerCandidature(abandon, context));
    return undefined;
  }
  let vue = deposeeLe;
  if (alea.chance(0.04)) {
    // Another evaluator knows the company, and takes no part in what follows.
    const proche = redaction.personne('evaluateur', 'FR', EVALUATEURS + 1);
    ajouter(deposeeLe, proche, (context) => new DeclarerInteret({ siren }, context));
  }
  if (alea.chance(0.45)) {
    const criteres = SUR_PIECE.slice(0, alea.entre(1, 2));
    const demandee = apres(deposeeLe, 3, 10);
    vue = apres(demandee, 4, 20);
    ajouter(demandee, evaluateur, (context) => new DemanderPreuves({ siren, criteres }, context));
    for (const critere of criteres)
      ajouter(vue, dirigeant, (context) => new ApporterPreuve({ siren, critere, documentId }, context));
  }
  const verifiee = issue === 'accordee-apres-silence' ? apres(vue, 75, 90) : apres(vue, 3, 12);
  const manque = issue === 'refusee' ? alea.parmi(SUR_PIECE) : undefined;
  ajouter(verifiee, evaluateur, (context) => new VerifierCritere({ siren, critere: 'pme', satisfait: true }, context));
  for (const critere of SUR_PIECE) {
    const verification = { siren, critere, satisfait: critere !== manque, documentId };
    ajouter(verifiee, evaluateur, (context) => new VerifierCritere(verification, context));
  }
  const decidee = apres(verifiee, 2, 10);
  const decideur = decideurDe(redaction);
  if (manque) {
    const refus = { siren, candidatureId, motifs: ['critere-non-satisfait'] } as const;
    ajouter(decidee, decideur, (context) => new RefuserCandidature(refus, context));
    return undefined;
  }
  ajouter(decidee, decideur, (context) => new AccorderLabel({ siren, candidatureId }, context));
  return decidee;
};
