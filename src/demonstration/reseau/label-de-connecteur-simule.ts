import { createHash } from 'node:crypto';
import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  AccorderLabellisation,
  AffecterEvaluateurs,
  CRITERES_DE_LABELLISATION,
  DeclarerInteretDEvaluateur,
  DeclarerIrrecevable,
  DeclarerRecevable,
  DefinirCapacite,
  DemanderLabellisation,
  EnvisagerRetraitDeLabellisation,
  PresenterObservationsDuConnecteur,
  RefuserLabellisation,
  RendreEvaluation,
  RetirerLabellisation,
  SuspendreLabellisation,
} from '#modules/connecteurs';
import type { Alea } from '../alea';
import type { Redaction } from '../redaction';
import { estPrecurseur } from './candidature-de-connecteur';
import { personneDe } from './connecteur-simule';
import type { ConnecteurAccepte } from './fiche-simulee';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

type Issue = 'accordee' | 'refusee' | 'irrecevable' | 'silence';

/** What volunteers who ask for the label get, in turns; those who have a part are granted theirs. */
const ISSUES: readonly Issue[] = [
  'refusee',
  'accordee',
  'silence',
  'accordee',
  'irrecevable',
  'accordee',
  'accordee',
  'accordee',
];
/** Each of them once, then one volunteer in so many. */
const UN_SUR = 6;
const DERNIERE_DEMANDE = '2025-10-15';
const RENOUVELLEMENT = '2025-12-01';
const EVALUATEURS = 4;
/** Evaluators and pilots of the labels of companies have the ranks below. */
const PREMIER_RANG = 10;

interface Labels {
  readonly redaction: Redaction;
  readonly alea: Alea;
}

interface Demarche {
  readonly connecteur: ConnecteurAccepte;
  readonly rang: number;
  readonly demandeeLe: string;
  readonly issue: Issue;
  /** Days between two steps. */
  readonly pas?: number;
}

/** Writes a request from its filing to its decision. Returns the day of the decision. */
const demarche = ({ redaction, alea }: Labels, { connecteur, rang, demandeeLe, issue, pas = 14 }: Demarche): string => {
  const { connecteurId } = connecteur;
  const pilote = redaction.personne('mission.pilote', 'FR', PREMIER_RANG);
  const decideur = redaction.personne('mission.pilote', 'FR', PREMIER_RANG + 1);
  const designee = { connecteurId, rang };
  const ajouter = (jour: string, acteur: typeof pilote, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, `label ${connecteurId}`, acteur, commande);
  };
  const apres = (etapes: number) => ajouterDesJours(demandeeLe, etapes * pas);
  ajouter(demandeeLe, personneDe(connecteur), (context) => new DemanderLabellisation({}, context));
  if (issue === 'silence') return demandeeLe;
  if (issue === 'irrecevable') {
    const rejet = { ...designee, motifs: ['activite-insuffisante'] } as const;
    ajouter(apres(1), pilote, (context) => new DeclarerIrrecevable(rejet, context));
    return apres(1);
  }
  const premier = alea.entre(0, EVALUATEURS - 1);
  const evaluateurs = [premier, (premier + 1) % EVALUATEURS].map((place) =>
    redaction.personne('evaluateur', 'FR', PREMIER_RANG + place),
  );
  if (alea.chance(0.1)) {
    const proche = redaction.personne('evaluateur', 'FR', PREMIER_RANG + ((premier + 2) % EVALUATEURS));
    ajouter(apres(1), proche, (context) => new DeclarerInteretDEvaluateur({ connecteurId }, context));
  }
  ajouter(apres(1), pilote, (context) => new DeclarerRecevable(designee, context));
  const affectation = { ...designee, evaluateurs: evaluateurs.map(({ personneId }) => personneId) };
  ajouter(apres(1), pilote, (context) => new AffecterEvaluateurs(affectation, context));
  for (const evaluateur of evaluateurs) {
    const notes = CRITERES_DE_LABELLISATION.map((critere, place) => ({
      critere,
      note: issue === 'refusee' && place === 0 ? alea.entre(0, 1) : alea.entre(3, 4),
    }));
    ajouter(apres(2), evaluateur, (context) => new RendreEvaluation({ ...designee, notes }, context));
  }
  const refus = { ...designee, motifs: ['grille-non-satisfaite'] } as const;
  ajouter(apres(3), decideur, (context) =>
    issue === 'refusee' ? new RefuserLabellisation(refus, context) : new AccorderLabellisation(designee, context),
  );
  return apres(3);
};

const OBSERVATIONS = 'Les prestations contestées sont refaites.';
const RETRAIT = 28;

/** Writes the end of a label, whose connecteur takes no more requests some weeks before. */
const finDe = ({ redaction }: Labels, connecteur: ConnecteurAccepte, accordee: string): void => {
  const { connecteurId, emploi } = connecteur;
  const [pilote, autre] = [0, 1].map((rang) => redaction.personne('mission.pilote', 'FR', PREMIER_RANG + rang));
  const lui = personneDe(connecteur);
  const ajouter = (jour: string, acteur: typeof lui, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, `label ${connecteurId}`, acteur, commande);
  };
  const envisage = jourDeFiche(ajouterDesJours(accordee, 112));
  redaction.ajouter(envisage, connecteurId, lui, (context) => new DefinirCapacite({ capacite: 0 }, context));
  const fin = jourDeMiseEnRelation(ajouterDesJours(envisage, RETRAIT));
  if (!pilote || !autre) return;
  if (emploi === 'label-suspendu') {
    const suspension = { connecteurId, motif: 'reclamation-en-examen' } as const;
    ajouter(fin, pilote, (context) => new SuspendreLabellisation(suspension, context));
    return;
  }
  const retrait = { connecteurId, motif: 'prestations-contestees' } as const;
  ajouter(envisage, pilote, (context) => new EnvisagerRetraitDeLabellisation(retrait, context));
  const empreinte = createHash('sha256').update(OBSERVATIONS).digest('hex');
  const reponse = ajouterDesJours(envisage, 9);
  ajouter(reponse, lui, (context) => new PresenterObservationsDuConnecteur({ empreinte }, context));
  ajouter(fin, autre, (context) => new RetirerLabellisation({ connecteurId }, context));
};

/** Writes the labels of connecteurs: granted, refused, rejected by silence, suspended, withdrawn, renewed, expired. */
export const labelsDe = (labels: Labels, connecteurs: readonly ConnecteurAccepte[]): void => {
  const { calendrier } = labels.redaction;
  const volontaires = connecteurs.filter(({ emploi }) => emploi === 'benevole');
  for (const connecteur of connecteurs) {
    const { emploi, accepteLe } = connecteur;
    const place = volontaires.indexOf(connecteur);
    const tour = place < ISSUES.length ? place : place / UN_SUR;
    const candidate = emploi === 'fournisseur' || emploi.startsWith('label-') || (place >= 0 && Number.isInteger(tour));
    const pas = estPrecurseur(connecteur) ? 7 : 14;
    const demandeeLe = ajouterDesJours(accepteLe, pas);
    if (!candidate || demandeeLe > calendrier.jour(DERNIERE_DEMANDE)) continue;
    const issue = place < 0 ? 'accordee' : (ISSUES[tour % ISSUES.length] ?? 'accordee');
    const decidee = demarche(labels, { connecteur, rang: 1, demandeeLe, issue, pas });
    if (emploi === 'label-renouvele')
      demarche(labels, { connecteur, rang: 2, demandeeLe: jourDeFiche(calendrier.jour(RENOUVELLEMENT)), issue });
    if (emploi === 'label-suspendu' || emploi === 'label-retire') finDe(labels, connecteur, decidee);
  }
};
