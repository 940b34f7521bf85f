import { enFrancais } from '#libs/france';
import type { Selon } from '../../audit/chronologie/replis';

interface ChampDeDateProps {
  readonly nom: string;
  readonly libelle: string;
  readonly valeur?: string | undefined;
}

/** A day, typed: a calendar to click in is not needed, and this one is the same everywhere. */
export const ChampDeDate = ({ nom, libelle, valeur }: ChampDeDateProps) => (
  <label>
    {libelle}
    <input
      type="text"
      name={nom}
      value={valeur === undefined ? undefined : enFrancais(valeur)}
      placeholder="JJ/MM/AAAA"
      pattern="\d{2}/\d{2}/\d{4}|\d{4}-\d{2}-\d{2}"
      title="Un jour écrit 15/06/2026"
      size={12}
    />
  </label>
);

/** How facts are placed, in the middle of a sentence. */
export const SELON_EN_MOTS: Readonly<Record<Selon, string>> = {
  enregistrement: 'tel qu’il était connu',
  droit: 'tel qu’il compte en droit',
};

interface ChampSelonProps {
  readonly nom: string;
  readonly libelle: string;
  readonly selon: Selon;
}

export const ChampSelon = ({ nom, libelle, selon }: ChampSelonProps) => (
  <label>
    {libelle}
    <select name={nom}>
      <option value="enregistrement" selected={selon === 'enregistrement'}>
        Tel qu’il était connu
      </option>
      <option value="droit" selected={selon === 'droit'}>
        Tel qu’il compte en droit
      </option>
    </select>
  </label>
);
