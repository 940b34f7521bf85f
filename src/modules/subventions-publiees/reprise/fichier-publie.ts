import { stat } from 'node:fs/promises';
import { reconnaitreTexte, type Encodage, type FormeDuTexte } from './encodage';
import { colonnesIgnorees, type Separateur } from './entete';
import { FichierIllisible } from './fichier-illisible';
import { lignesPhysiques } from './lignes-physiques';
import { OrdreDesDates } from './ordre-des-dates';
import { aAccentsDAilleurs } from './page-de-code';
import { Recomposition, type EnregistrementBrut } from './recomposition';
import { trouverEntete } from './trouver-entete';
import { contexteDeLecture, lireSubvention, type ContexteDeLecture, type SubventionLue } from './subvention-lue';
import { citer } from './texte-publie';

/**
 * `ligne` is the physical line, from 1, on which the record begins. `champsRepares` counts repaired texts. A `remarque` says
 * what the file says beside the value. `lignesEmportees` counts the lines that a lost quote took with the record.
 */
export type Enregistrement =
  | Readonly<{ ligne: number; etat: 'accepte'; subvention: SubventionLue; champsRepares: number; remarque?: string }>
  | Readonly<{ ligne: number; etat: 'ecarte'; cause: string; motif: string; champ?: string; lignesEmportees?: number }>;

export type Progression = (octetsLus: number, taille: number) => void;

export type FichierPublie = Readonly<{
  encodage: Encodage;
  separateur: Separateur;
  colonnes: readonly string[];
  ignorees: readonly string[];
  lignesPassees: number;
  taille: number;
  /** Each call reads the file again from its beginning and restarts the ranks. */
  lignes(options?: Readonly<{ onProgress?: Progression }>): AsyncIterable<Enregistrement>;
}>;

/**
 * Reads the file to find its encoding, then once more for what its columns prove together. `aujourdhui` is a calendar date.
 */
export const ouvrirFichier = async (
  chemin: string,
  { aujourdhui }: Readonly<{ aujourdhui: string }>,
): Promise<FichierPublie> => {
  const { size: taille } = await stat(chemin);
  if (taille === 0) throw new FichierIllisible('Le fichier est vide.');
  const forme = await reconnaitreTexte(chemin);
  const { entete, ligneDEntete, lignesPassees } = await trouverEntete(chemin, forme);
  const source = { chemin, forme, ligneDEntete };
  const ordre = new OrdreDesDates(aujourdhui);
  const premiere = new Recomposition(entete);
  for await (const { bruts } of enregistrementsBruts(source, premiere))
    for (const brut of bruts)
      if ('champs' in brut) ordre.observer(brut.champs[brut.entete.places.dateConvention] ?? '');
  return {
    encodage: forme.encodage,
    separateur: entete.separateur,
    colonnes: entete.colonnes,
    ignorees: colonnesIgnorees(entete),
    lignesPassees,
    taille,
    async *lignes({ onProgress } = {}) {
      const contexte = contexteDeLecture(aujourdhui, ordre.restants);
      const recomposition = new Recomposition(entete, premiere.aReuniDesDecimales);
      for await (const { bruts, octetsLus } of enregistrementsBruts(source, recomposition)) {
        for (const brut of bruts) yield interpreter(brut, contexte, forme);
        onProgress?.(octetsLus, taille);
      }
    },
  };
};

type SourceALire = Readonly<{ chemin: string; forme: FormeDuTexte; ligneDEntete: number }>;

async function* enregistrementsBruts(
  { chemin, forme, ligneDEntete }: SourceALire,
  recomposition: Recomposition,
): AsyncGenerator<{ bruts: readonly EnregistrementBrut[]; octetsLus: number }> {
  let [numero, lus] = [0, 0];
  for await (const { lignes, octetsLus } of lignesPhysiques(chemin, forme)) {
    const bruts: EnregistrementBrut[] = [];
    for (const ligne of lignes) {
      numero += 1;
      if (numero > ligneDEntete) recomposition.ajouter(ligne, numero, bruts);
    }
    lus = octetsLus;
    yield { bruts, octetsLus };
  }
  const derniers: EnregistrementBrut[] = [];
  recomposition.terminer(derniers);
  if (derniers.length > 0) yield { bruts: derniers, octetsLus: lus };
}

const ABIMES: readonly (readonly [cause: string, motif: string, (champ: string, forme: FormeDuTexte) => boolean])[] = [
  ['caractère nul', 'un caractère nul y a pris la place d’un autre', (champ) => champ.includes('\0')],
  [
    'accents douteux',
    'ses accents ne sont pas ceux du reste du fichier',
    (champ, { encodage }) => encodage === 'windows-1252' && aAccentsDAilleurs(champ),
  ],
];

const interpreter = (brut: EnregistrementBrut, contexte: ContexteDeLecture, forme: FormeDuTexte): Enregistrement => {
  const { ligne } = brut;
  if (!('champs' in brut)) return { etat: 'ecarte', ...brut };
  for (const [cause, motif, estAbime] of ABIMES) {
    const abime = brut.champs.find((champ) => estAbime(champ, forme));
    if (abime !== undefined)
      return { ligne, etat: 'ecarte', cause, motif: `La ligne ${ligne} est abîmée (${citer(abime)}) : ${motif}.` };
  }
  const lecture = lireSubvention(brut.champs, brut.entete, contexte);
  return lecture.lu
    ? {
        ligne,
        etat: 'accepte',
        ...lecture.valeur,
        ...(lecture.remarque !== undefined && { remarque: lecture.remarque }),
      }
    : { ligne, etat: 'ecarte', champ: lecture.champ, cause: lecture.cause, motif: lecture.motif };
};
