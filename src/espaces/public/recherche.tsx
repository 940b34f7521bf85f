import { adresse } from '../adresse';
import { Pages } from '../pages';

interface ChampProps {
  readonly nom: string;
  readonly libelle: string;
  readonly valeur?: string | undefined;
}

export const Champ = ({ nom, libelle, valeur }: ChampProps) => (
  <label>
    {libelle}
    <input type="text" name={nom} value={valeur} />
  </label>
);

interface ChoixProps extends ChampProps {
  readonly tous: string;
  readonly choix: readonly (readonly [string, string])[];
}

export const Choix = ({ nom, libelle, valeur, tous, choix }: ChoixProps) => (
  <label>
    {libelle}
    <select name={nom}>
      <option value="">{tous}</option>
      {choix.map(([code, texte]) => (
        <option key={code} value={code} selected={code === valeur}>
          {texte}
        </option>
      ))}
    </select>
  </label>
);

export const estSansCritere = (recherche: object): boolean => adresse('', recherche) === '';

export interface Trouves<Recherche, Ligne> {
  readonly recherche: Recherche;
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly Ligne[];
}

interface SuiteProps extends Trouves<object, unknown> {
  readonly chemin: string;
  /** What is read page by page. */
  readonly de: string;
}

/** The other pages of a search, and its files. */
export const Suite = ({ chemin, de, recherche, page, taille, total }: SuiteProps) => (
  <>
    <Pages {...{ chemin, de, recherche, page, taille, total }} />
    <p>
      <a href={adresse(`${chemin}.csv`, recherche)} download>
        Télécharger en CSV
      </a>{' '}
      ou{' '}
      <a href={adresse(`${chemin}.json`, recherche)} download>
        en JSON
      </a>
    </p>
  </>
);
