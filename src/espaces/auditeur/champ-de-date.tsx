import { enFrancais, estDate, moment } from '#libs/france';
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

/** A day, an instant or a position, as a title says it after « au ». */
export const momentEnMots = (le: string): string => {
  if (estDate(le)) return enFrancais(le);
  return le.includes('T') ? moment(le) : `fait de position ${Number(le.slice(1))}`;
};

/** Up to when facts are held: most often a day. */
export const ChampDeMoment = ({ nom, libelle, valeur }: ChampDeDateProps) => (
  <label>
    {libelle}
    <input
      type="text"
      name={nom}
      value={valeur !== undefined && estDate(valeur) ? enFrancais(valeur) : valeur}
      placeholder="JJ/MM/AAAA"
      title="Un jour écrit 15/06/2026, un instant écrit 2026-06-15T09:30:00Z, ou une position"
      size={22}
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
