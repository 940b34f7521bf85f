import { REGIONS } from '#libs/france';
import { formatCount, Table } from '#libs/ui';
import type { LabelPublic, Recherche } from '#modules/marque-mission';
import type { Vue } from '../../vue';
import { COLONNES } from './colonnes';
import { ETATS } from './labels.query';

const REGIONS_PAR_NOM = Object.entries(REGIONS).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));

interface ChampProps {
  readonly nom: string;
  readonly libelle: string;
  readonly valeur?: string | undefined;
}

const Champ = ({ nom, libelle, valeur }: ChampProps) => (
  <label>
    {libelle}
    <input type="text" name={nom} value={valeur} />
  </label>
);

interface ChoixProps extends ChampProps {
  readonly tous: string;
  readonly choix: readonly (readonly [string, string])[];
}

const Choix = ({ nom, libelle, valeur, tous, choix }: ChoixProps) => (
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

const Formulaire = ({ nom, siren, numero, region, etat }: Recherche) => (
  <form class="filtres" method="get" action="/labels" aria-label="Chercher un label">
    <Champ nom="nom" libelle="Nom de l’entreprise" valeur={nom} />
    <Champ nom="siren" libelle="SIREN" valeur={siren} />
    <Champ nom="numero" libelle="Numéro du label" valeur={numero} />
    <Choix nom="region" libelle="Région" valeur={region} tous="Toutes" choix={REGIONS_PAR_NOM} />
    <Choix nom="etat" libelle="État" valeur={etat} tous="Tous" choix={Object.entries(ETATS)} />
    <button type="submit">Chercher</button>
    <a href="/labels">Effacer la recherche</a>
  </form>
);

/** The address of the same search, as another page or in another form. */
const adresseDe = (chemin: string, recherche: Recherche, page = 1): string => {
  const parametres = Object.entries<string | undefined>({ ...recherche }).flatMap(([nom, valeur]) =>
    valeur === undefined ? [] : [[nom, valeur]],
  );
  const suite = new URLSearchParams([...parametres, ...(page > 1 ? [['page', String(page)]] : [])]).toString();
  return suite === '' ? chemin : `${chemin}?${suite}`;
};

interface Registre {
  readonly recherche: Recherche;
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly LabelPublic[];
}

const Pages = ({ recherche, page, taille, total }: Registre) => (
  <nav aria-label="Pages du registre">
    {page > 1 && <a href={adresseDe('/labels', recherche, page - 1)}>Page précédente</a>}{' '}
    {page * taille < total && <a href={adresseDe('/labels', recherche, page + 1)}>Page suivante</a>}
  </nav>
);

const Resultat = (registre: Registre) => (
  <>
    <p>{formatCount(registre.total, 'label')} au registre pour cette recherche.</p>
    <Table
      caption="Registre des labels"
      columns={COLONNES}
      rows={registre.lignes}
      linkOf={({ numero }) => `/labels/${numero}`}
    />
    <Pages {...registre} />
    <p>
      <a href={adresseDe('/labels.csv', registre.recherche)} download>
        Télécharger en CSV
      </a>{' '}
      ou{' '}
      <a href={adresseDe('/labels.json', registre.recherche)} download>
        en JSON
      </a>
    </p>
  </>
);

export const pageDuRegistre = (registre: Registre): Vue => ({
  titre: 'Registre des labels',
  contenu: (
    <>
      <p>
        Le label Croissance Connectée est donné par la mission à des PME qui satisfont une charte numérique. Ce registre
        dit lesquelles l’ont, ou l’ont eu.
      </p>
      <Formulaire {...registre.recherche} />
      {registre.total > 0 ? (
        <Resultat {...registre} />
      ) : (
        <p class="vide">
          {adresseDe('', registre.recherche) === ''
            ? 'Aucun label n’est encore accordé : le premier paraîtra ici le jour de sa décision.'
            : 'Aucun label ne correspond à cette recherche.'}
        </p>
      )}
    </>
  ),
});
