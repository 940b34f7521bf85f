import { genreDuChamp, type Genre } from '#libs/france';
import { CHAMPS_COMMUNS } from './champs-communs';
import { PARTICIPES } from './participes';
import type { Recit } from './recits';

/** What a field is called, and what its values are; `genre` is undefined where values are codes, ids or numbers. */
export interface Nom {
  readonly libelle: string;
  readonly genre: Genre | undefined;
}

const enTete = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const parParticipe = (champ: string): string | undefined => {
  const [, debut = '', fin = ''] = /^(.+)(Le|Par)$/.exec(champ) ?? [];
  const participe = PARTICIPES[debut];
  return participe === undefined ? undefined : `${enTete(participe)} ${fin.toLowerCase()}`;
};

/** The name of the last of these fields, each within the one before; undefined when nobody named it. */
export const nommer = ({ champs }: Recit, chemin: readonly string[]): Nom | undefined => {
  const champ = chemin.at(-1) ?? '';
  const trouve = champs[chemin.slice(-2).join('.')] ?? champs[champ] ?? CHAMPS_COMMUNS[champ] ?? parParticipe(champ);
  if (trouve === undefined) return undefined;
  const [libelle, genre] = typeof trouve === 'string' ? [trouve, genreDuChamp(champ)] : trouve;
  return { libelle, genre };
};
