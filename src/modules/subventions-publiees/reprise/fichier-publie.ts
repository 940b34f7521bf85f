import { stat } from 'node:fs/promises';
import { reconnaitreTexte, type Encodage, type FormeDuTexte } from './encodage';
import { lireEntete, type Entete, type Separateur } from './entete';
import { FichierIllisible } from './fichier-illisible';
import { lignesPhysiques } from './lignes-physiques';
import { Recomposition, type EnregistrementBrut } from './recomposition';
import { contexteDeLecture, lireSubvention, type ContexteDeLecture, type SubventionLue } from './subvention-lue';

/** `ligne` is the physical line, from 1, on which the record begins. `champsRepares` counts repaired texts. */
export type Enregistrement =
  | Readonly<{ ligne: number; etat: 'accepte'; subvention: SubventionLue; champsRepares: number }>
  | Readonly<{ ligne: number; etat: 'ecarte'; cause: string; motif: string; champ?: string }>;

export type Progression = (octetsLus: number, taille: number) => void;

export type FichierPublie = Readonly<{
  encodage: Encodage;
  separateur: Separateur;
  colonnes: readonly string[];
  taille: number;
  /** Each call reads the file again from its beginning and restarts the ranks. */
  lignes(options?: Readonly<{ onProgress?: Progression }>): AsyncIterable<Enregistrement>;
}>;

/** Reads the file once to find its encoding. `aujourdhui` is a calendar date. */
export const ouvrirFichier = async (
  chemin: string,
  { aujourdhui }: Readonly<{ aujourdhui: string }>,
): Promise<FichierPublie> => {
  const { size: taille } = await stat(chemin);
  if (taille === 0) throw new FichierIllisible('Le fichier est vide.');
  const forme = await reconnaitreTexte(chemin);
  const { entete, ligneDEntete } = await trouverEntete(chemin, forme);
  return {
    encodage: forme.encodage,
    separateur: entete.separateur,
    colonnes: entete.colonnes,
    taille,
    lignes: ({ onProgress } = {}) => lire({ chemin, forme, entete, ligneDEntete, aujourdhui, taille, onProgress }),
  };
};

type SourceALire = Readonly<{
  chemin: string;
  forme: FormeDuTexte;
  entete: Entete;
  ligneDEntete: number;
  aujourdhui: string;
  taille: number;
  onProgress: Progression | undefined;
}>;

async function* lire({
  chemin,
  forme,
  entete,
  ligneDEntete,
  aujourdhui,
  taille,
  onProgress,
}: SourceALire): AsyncGenerator<Enregistrement> {
  const recomposition = new Recomposition(entete);
  const contexte = contexteDeLecture(entete, aujourdhui);
  let bruts: EnregistrementBrut[] = [];
  let numero = 0;

  for await (const { lignes, octetsLus } of lignesPhysiques(chemin, forme)) {
    for (const ligne of lignes) {
      numero += 1;
      if (numero > ligneDEntete) recomposition.ajouter(ligne, numero, bruts);
    }
    for (const brut of bruts) yield interpreter(brut, contexte);
    bruts = [];
    onProgress?.(octetsLus, taille);
  }
  recomposition.terminer(bruts);
  for (const brut of bruts) yield interpreter(brut, contexte);
}

const interpreter = (brut: EnregistrementBrut, contexte: ContexteDeLecture): Enregistrement => {
  const { ligne } = brut;
  if (!('champs' in brut)) return { ligne, etat: 'ecarte', cause: brut.cause, motif: brut.motif };
  const lecture = lireSubvention(brut.champs, contexte);
  return lecture.lu
    ? { ligne, etat: 'accepte', ...lecture.valeur }
    : { ligne, etat: 'ecarte', champ: lecture.champ, cause: lecture.cause, motif: lecture.motif };
};

const SEPARATEUR_ANNONCE = /^sep=.$/i;

/** The first line with a column name. Spreadsheets may write "sep=;" before it. */
const trouverEntete = async (
  chemin: string,
  forme: FormeDuTexte,
): Promise<{ entete: Entete; ligneDEntete: number }> => {
  let numero = 0;
  for await (const { lignes } of lignesPhysiques(chemin, forme)) {
    for (const ligne of lignes) {
      numero += 1;
      if (ligne.trim() !== '' && !SEPARATEUR_ANNONCE.test(ligne))
        return { entete: lireEntete(ligne), ligneDEntete: numero };
    }
  }
  throw new FichierIllisible('Le fichier est vide.');
};
