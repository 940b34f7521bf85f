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

/** The address of the same search, as another page or in another form. */
export const adresseDe = (chemin: string, recherche: object, page = 1): string => {
  const parametres = Object.entries<string | undefined>({ ...recherche }).flatMap(([nom, valeur]) =>
    valeur === undefined ? [] : [[nom, valeur]],
  );
  const suite = new URLSearchParams([...parametres, ...(page > 1 ? [['page', String(page)]] : [])]).toString();
  return suite === '' ? chemin : `${chemin}?${suite}`;
};

export const estSansCritere = (recherche: object): boolean => adresseDe('', recherche) === '';

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
    <nav aria-label={`Pages ${de}`}>
      {page > 1 && <a href={adresseDe(chemin, recherche, page - 1)}>Page précédente</a>}{' '}
      {page * taille < total && <a href={adresseDe(chemin, recherche, page + 1)}>Page suivante</a>}
    </nav>
    <p>
      <a href={adresseDe(`${chemin}.csv`, recherche)} download>
        Télécharger en CSV
      </a>{' '}
      ou{' '}
      <a href={adresseDe(`${chemin}.json`, recherche)} download>
        en JSON
      </a>
    </p>
  </>
);
