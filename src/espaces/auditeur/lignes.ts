import type { Json } from '#libs/event-sourcing';
import type { ChangementDUnEtat } from '../../audit/chronologie/chronologie.answer';
import type { ChampDit } from '../../audit/recit/champs';
import { champsDeLEtat } from '../../audit/recit/champs-d-un-etat';

/** One field on both sides; empty on the side that has none. */
export interface LigneComparee {
  readonly champ: string;
  readonly libelle: string;
  readonly avant: string;
  readonly apres: string;
}

/** The fields of two sides, those of the first in their order, then those that only the second has. */
export const coteACote = (avant: readonly ChampDit[], apres: readonly ChampDit[]): readonly LigneComparee[] => {
  const [premiers, seconds] = [avant, apres].map((cote) => new Map(cote.map((un) => [un.champ, un])));
  return [...new Set([...avant, ...apres].map(({ champ }) => champ))].map((champ) => ({
    champ,
    libelle: (premiers?.get(champ) ?? seconds?.get(champ))?.libelle ?? champ,
    avant: premiers?.get(champ)?.valeur ?? '',
    apres: seconds?.get(champ)?.valeur ?? '',
  }));
};

export const differe = ({ avant, apres }: LigneComparee): boolean => avant !== apres;

/** What a fact changes of a state, field by field. `type`: that of the fact. */
export const lignesDuChangement = (
  type: string,
  { champ, avant, apres }: ChangementDUnEtat,
): readonly LigneComparee[] => {
  const dire = (texte: string | null) => (texte === null ? [] : champsDeLEtat(type, JSON.parse(texte) as Json, champ));
  return coteACote(dire(avant), dire(apres)).filter(differe);
};
