import type { Json } from '#libs/event-sourcing';

/** What differs at one place of two states; `undefined` where a state has nothing there. */
export interface Changement {
  /** Path in the state, such as `demande.montantCentimes` or `aides[0]`. Empty for the whole state. */
  readonly champ: string;
  readonly avant: Json | undefined;
  readonly apres: Json | undefined;
}

type Noeud = Readonly<Record<string, Json>> | readonly Json[];

const estNoeud = (valeur: Json | undefined): valeur is Noeud => typeof valeur === 'object' && valeur !== null;

const memeGenre = (un: Noeud, autre: Noeud) => Array.isArray(un) === Array.isArray(autre);

const sousChamp = (champ: string, nom: string, estListe: boolean) => {
  if (estListe) return `${champ}[${nom}]`;
  return champ === '' ? nom : `${champ}.${nom}`;
};

/** Every place at which two states differ, the deepest that says it, in the order of their fields. */
export const changements = (avant: Json | undefined, apres: Json | undefined, champ = ''): readonly Changement[] => {
  if (!estNoeud(avant) || !estNoeud(apres) || !memeGenre(avant, apres))
    return JSON.stringify(avant) === JSON.stringify(apres) ? [] : [{ champ, avant, apres }];
  const [anciens, nouveaux] = [avant, apres] as unknown as Readonly<Record<string, Json>>[];
  return [...new Set([...Object.keys(avant), ...Object.keys(apres)])].flatMap((nom) =>
    changements(anciens?.[nom], nouveaux?.[nom], sousChamp(champ, nom, Array.isArray(avant))),
  );
};
