import { enEuros, enFrancais } from '#libs/france';
import { Table, type Column } from '#libs/ui';
import type { ChiffreDExceptions, SeuilDException } from '../../../audit/exceptions/exceptions.answer';
import { adresse } from '../../adresse';
import type { Vue } from '../../vue';
import { MenuDAudit } from '../menu';
import type { ExceptionsCherchees } from './exceptions.query';
import { Filtres } from './filtres';

type Chiffre = Omit<ChiffreDExceptions, 'liste'>;

const COLONNES: readonly Column<Chiffre>[] = [
  { title: 'Genre', prose: true, text: ({ libelle }) => libelle },
  { title: 'Exceptions', numeric: true, text: ({ nombre }) => nombre.toLocaleString('fr-FR') },
];

/** « 2 minutes entre deux décisions », « 23 000,00 € au-delà desquels … ». */
const seuilEnMots = ({ libelle, valeur, du, origine }: SeuilDException): string => {
  const [, deMontant] = /^centimes (.+)$/.exec(libelle) ?? [];
  const dit = deMontant === undefined ? `${valeur} ${libelle}` : `${enEuros(valeur)} ${deMontant}`;
  return `${dit}, depuis le ${enFrancais(du)} (${origine})`;
};

const Definition = ({ chiffre: { libelle, compte, seuils } }: { readonly chiffre: Chiffre }) => (
  <>
    <h3>{libelle}</h3>
    <p>{compte}</p>
    {seuils.length > 0 && (
      <ul>
        {seuils.map((seuil) => (
          <li key={seuil.code}>{seuilEnMots(seuil)}</li>
        ))}
      </ul>
    )}
  </>
);

export const pageDesChiffres = (recherche: ExceptionsCherchees, chiffres: readonly Chiffre[]): Vue => ({
  titre: 'Exceptions',
  contenu: (
    <>
      <MenuDAudit />
      <p>
        Ce que tout auditeur demande d’un dossier, cherché dans les faits que vous pouvez lire. Une exception n’est pas
        une faute : elle se lit avec ses faits.
      </p>
      <Filtres chemin="/audit/exceptions" recherche={recherche} />
      <Table
        caption="Exceptions par genre"
        columns={COLONNES}
        rows={chiffres}
        linkOf={({ genre }) => adresse(`/audit/exceptions/${genre}`, recherche)}
      />
      <h2>Ce qui en est une</h2>
      {chiffres.map((chiffre) => (
        <Definition key={chiffre.genre} chiffre={chiffre} />
      ))}
    </>
  ),
});
