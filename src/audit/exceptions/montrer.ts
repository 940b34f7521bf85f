import { enEuros, enFrancais } from '#libs/france';
import { motifDeDateEnMots } from '../recit/motifs-de-date';
import { recitDe } from '../recit/recits';
import type { LigneDException } from './exceptions.answer';
import { ETAPES, type Etape } from './etapes';
import { FONCTIONS, type Fonction } from './fonctions';
import type { Genre } from './genres';
import type { LigneTrouvee } from './lectures/lecture';

const fonction = (code: string | null): string => FONCTIONS[code as Fonction];
const jours = (nombre: number | null): string => `${nombre ?? 0} jour${Math.abs(nombre ?? 0) < 2 ? '' : 's'}`;
const euros = (centimes: number | null): string => enEuros(centimes ?? 0);
const date = (jour: string | null): string => (jour === null ? '' : enFrancais(jour));

const NOMS_DES_SEUILS: Readonly<Record<string, string>> = {
  plafond: 'le plafond est de',
  convention: 'une convention est demandée au-delà de',
};

const sousUnSeuil = ({ code, centimes, nombre, sur }: LigneTrouvee): string =>
  code === 'de-minimis'
    ? `${euros(centimes)} accordés, qui portent le compte de minimis à ${euros(nombre)} pour un plafond de ${euros(sur)}`
    : `${euros(centimes)} accordés, quand ${NOMS_DES_SEUILS[code] ?? ''} ${euros(sur)}`;

const etapeEnDefaut = ({ code, autreCode, le, limiteLe, nombre }: LigneTrouvee): string => {
  const etape = ETAPES[code as Etape];
  const limite = limiteLe === null ? '' : ` ; dernier jour le ${date(limiteLe)}`;
  if (autreCode === 'constat') return `Personne n’a agi à temps, constaté le ${date(le)} : ${etape}${limite}`;
  if (autreCode === 'manquante') return `Rien depuis ${jours(nombre)} : ${etape}${limite}`;
  return `Faite le ${date(le)}, ${jours(nombre)} trop tard : ${etape}${limite}`;
};

const PHRASES: Readonly<Record<Genre, (ligne: LigneTrouvee) => string>> = {
  'quatre-yeux': ({ code, autreCode }) =>
    `Une même personne, sur un même dossier : ${fonction(autreCode)}, puis ${fonction(code)}`,
  'decisions-rapprochees': ({ code, autreCode, nombre }) =>
    `Deux décisions d’une même personne à ${Math.round(nombre ?? 0)} s l’une de l’autre : ${fonction(autreCode)}, puis ${fonction(code)} d’un autre dossier`,
  'paiements-au-dela-de-l-engagement': ({ centimes, nombre, sur }) =>
    `Paiement de ${euros(centimes)}, qui porte à ${euros(nombre)} ce qui est payé pour ${euros(sur)} engagés`,
  'faits-tardifs': ({ code, autreCode, jour, le, nombre }) =>
    `${recitDe(code).libelles[code] ?? code} : compte le ${date(le)}, enregistré le ${date(jour)}, ${jours(nombre)} après ; ${motifDeDateEnMots(autreCode)}`,
  'etapes-legales': etapeEnDefaut,
  'juste-sous-un-seuil': sousUnSeuil,
  'meme-couple': ({ nombre, sur }) =>
    `Dossier d’un couple qui en a décidé ${nombre ?? 0} des ${sur ?? 0} de la région en douze mois`,
  'un-seul-fournisseur': ({ nombre, sur }) =>
    `Prescription à un fournisseur qui en a reçu ${nombre ?? 0} sur ${sur ?? 0} de la même personne en douze mois`,
};

/** An exception as a reader sees it, with one French sentence without a full stop. */
export const montrer = (genre: Genre, ligne: LigneTrouvee): LigneDException => {
  const { position, flux, autrePosition, autreFlux, region, jour, centimes, personneId, autrePersonneId, code } = ligne;
  return {
    ...{ position, flux, autrePosition, autreFlux, region, jour, centimes, personneId, autrePersonneId, code },
    phrase: PHRASES[genre](ligne),
  };
};
