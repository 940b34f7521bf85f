import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const GroupeReserve = refusal(
  'forbidden',
  'groupe-reserve',
  'Réunir des entreprises en une entreprise unique, ou les séparer, revient à la mission de coordination.',
);

export const MemeEntreprise = refusal(
  'rule',
  'meme-entreprise',
  'Une entreprise ne se rattache pas à elle-même : donnez le SIREN de celle qui la contrôle.',
);

export const DejaReunies = refusal(
  'conflict',
  'deja-reunies',
  'Ces entreprises n’en font déjà qu’une : il n’y a rien à rattacher. Pour changer la date ou le lien, détachez d’abord.',
);

export const DejaRattachee = refusal(
  'conflict',
  'deja-rattachee',
  (tete: string) =>
    `Cette entreprise est rattachée à l’entreprise ${tete} : détachez-la d’abord, ou rattachez ${tete}, avec tout son groupe.`,
);

export const MembreInconnu = refusal(
  'not-found',
  'membre-inconnu',
  (siren: string) => `Aucune entreprise de SIREN ${siren} n’est enrôlée : référencez-la, puis enrôlez-la.`,
);

export const PasRattachee = refusal(
  'conflict',
  'pas-rattachee',
  (siren: string) => `L’entreprise ${siren} n’est rattachée à aucune autre : il n’y a rien à détacher.`,
);

export const TeteNonDetachable = refusal(
  'rule',
  'tete-non-detachable',
  (siren: string) => `L’entreprise ${siren} est la tête de son groupe : détachez plutôt celles qui le quittent.`,
);

export const ErreurReconnueParUneAutre = refusal(
  'forbidden',
  'erreur-reconnue-par-une-autre',
  'Vous avez enregistré ce rattachement : une autre personne de la mission le reconnaît pour une erreur.',
);

export const GroupesDifferents = refusal(
  'rule',
  'groupes-differents',
  'Ces entreprises ne sont pas du même groupe : détachez-les l’une après l’autre.',
);

export const DateDeMouvementImpropre = refusal(
  'rule',
  'date-de-mouvement-impropre',
  (depuis: string, aujourdhui: string) =>
    `Ce mouvement se date du ${enFrancais(depuis)} au ${enFrancais(aujourdhui)} (ce jour à Paris), et jamais avant le précédent mouvement de ces entreprises.`,
);
