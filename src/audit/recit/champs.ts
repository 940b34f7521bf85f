import type { DomainEvent } from '#libs/event-sourcing';
import { nommer } from './nommer';
import { recitDe, type Recit } from './recits';
import { dire, RIEN } from './valeur';

/** A field of a fact, as a reader sees it. */
export interface ChampDit {
  /** Path in its data, such as `aides[0].montantCentimes`. */
  readonly champ: string;
  /** What it is called, after what holds it: « Aides 1 › Montant ». */
  readonly libelle: string;
  /** In French; ids and SHA-256 are whole. */
  readonly valeur: string;
}

/** Where a value stands, and what that place is called. */
export interface Lieu {
  readonly champ: string;
  readonly libelle: string;
  /** Names of the fields that lead there. */
  readonly chemin: readonly string[];
}

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null;

/** Every value that stands at a place or under it. */
export const deplier = (recit: Recit, valeur: unknown, lieu: Lieu): readonly ChampDit[] => {
  const { champ, libelle, chemin } = lieu;
  if (Array.isArray(valeur)) {
    if (valeur.some(estObjet))
      return valeur.flatMap((un, rang) =>
        deplier(recit, un, { champ: `${champ}[${rang}]`, libelle: `${libelle} ${rang + 1}`, chemin }),
      );
    return [{ champ, libelle, valeur: valeur.map((un) => dire(recit, chemin, un)).join(', ') || RIEN }];
  }
  if (!estObjet(valeur)) return [{ champ, libelle, valeur: dire(recit, chemin, valeur) }];
  return Object.entries(valeur).flatMap(([nom, sien]) => {
    const suite = [...chemin, nom];
    const nomme = nommer(recit, suite)?.libelle ?? nom;
    return deplier(recit, sien, {
      champ: champ === '' ? nom : `${champ}.${nom}`,
      libelle: libelle === '' ? nomme : `${libelle} › ${nomme}`,
      chemin: suite,
    });
  });
};

/** Every field of a fact, those of its objects and lists each on its own. A field that nobody named keeps its name. */
export const champsDe = ({ type, data }: DomainEvent): readonly ChampDit[] =>
  deplier(recitDe(type), data, { champ: '', libelle: '', chemin: [] });
