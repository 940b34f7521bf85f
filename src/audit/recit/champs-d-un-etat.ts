import type { Json } from '#libs/event-sourcing';
import { deplier, type ChampDit, type Lieu } from './champs';
import { nomDUnEtat } from './noms-des-etats';
import { nommer } from './nommer';
import { recitDe, type Recit } from './recits';

const RACINE: Lieu = { champ: '', libelle: '', chemin: [] };

const pasDe = (champ: string): readonly string[] => champ.split(/\.|(?=\[)/).filter((pas) => pas !== '');

const nomsDans = (valeur: Json): readonly string[] => {
  if (typeof valeur !== 'object' || valeur === null) return [];
  const siens = Array.isArray(valeur) ? [] : Object.keys(valeur);
  return [...siens, ...Object.values(valeur as Readonly<Record<string, Json>>).flatMap(nomsDans)];
};

/** The words of facts, and names for the fields that only the state has. */
const avecLesNoms = (recit: Recit, noms: readonly string[]): Recit => {
  const sansNom = noms.filter((nom) => nommer(recit, [nom]) === undefined);
  const nommes = sansNom.flatMap((nom) => {
    const libelle = nomDUnEtat(nom);
    return libelle === undefined ? [] : [[nom, libelle] as const];
  });
  return { ...recit, champs: { ...Object.fromEntries(nommes), ...recit.champs } };
};

/** What a path such as `aides[0].montantCentimes` leads to is called. */
const lieuDe = (recit: Recit, champ: string): Lieu =>
  pasDe(champ).reduce<Lieu>(({ libelle, chemin }, pas) => {
    const rang = /^\[(\d+)\]$/.exec(pas)?.[1];
    if (rang !== undefined) return { champ, libelle: `${libelle} ${Number(rang) + 1}`, chemin };
    const suite = [...chemin, pas];
    const nomme = nommer(recit, suite)?.libelle ?? pas;
    return { champ, libelle: libelle === '' ? nomme : `${libelle} › ${nomme}`, chemin: suite };
  }, RACINE);

/** Every field of a state, or of what stands at one place of it, in the words of the facts of its stream: `type` is one of them. */
export const champsDeLEtat = (type: string, valeur: Json, champ = ''): readonly ChampDit[] => {
  if (champ === '' && (typeof valeur !== 'object' || valeur === null)) return [];
  const recit = avecLesNoms(recitDe(type), [...pasDe(champ), ...nomsDans(valeur)]);
  return deplier(recit, valeur, lieuDe(recit, champ));
};
