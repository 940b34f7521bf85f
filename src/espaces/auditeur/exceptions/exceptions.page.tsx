import { enEuros, enFrancais } from '#libs/france';
import { formatCount } from '#libs/ui';
import type { LigneDException } from '../../../audit/exceptions/exceptions.answer';
import { GENRES, type Genre } from '../../../audit/exceptions/genres';
import { adresse } from '../../adresse';
import { Pages } from '../../pages';
import { estSansCritere, type Trouves } from '../../public/recherche';
import type { Vue } from '../../vue';
import { momentEnMots } from '../champ-de-date';
import { LienDePersonne, LienDuFlux, territoireEnMots, Valeur } from '../liens';
import { MenuDAudit } from '../menu';
import type { ExceptionsCherchees } from './exceptions.query';
import { Filtres } from './filtres';

/** Ids of the facts that the reader may be shown, by their position. */
type Faits = ReadonlyMap<string, string>;

interface LigneProps {
  readonly genre: Genre;
  readonly ligne: LigneDException;
  readonly faits: Faits;
}

const Personnes = ({ genre, ligne: { personneId, autrePersonneId } }: Pick<LigneProps, 'genre' | 'ligne'>) => (
  <>
    {personneId !== null && [
      <dt key="titre">{autrePersonneId !== null && genre === 'meme-couple' ? 'Instructeur' : 'Personne'}</dt>,
      <dd key="personne">
        <LienDePersonne id={personneId} />
      </dd>,
    ]}
    {autrePersonneId !== null && [
      <dt key="autre titre">{genre === 'meme-couple' ? 'Valideur' : 'Fournisseur'}</dt>,
      <dd key="autre">
        {genre === 'meme-couple' ? <LienDePersonne id={autrePersonneId} /> : <Valeur texte={autrePersonneId} />}
      </dd>,
    ]}
  </>
);

interface SuitesProps {
  readonly quoi: string;
  readonly position: string;
  readonly flux: string;
  readonly faits: Faits;
}

/** Where a fact is, and the way to it where its id is known. */
const FaitSitue = ({ quoi, position, flux, faits }: SuitesProps) => {
  const id = faits.get(position);
  return (
    <>
      <dt>{quoi}</dt>
      <dd>
        {id === undefined ? momentEnMots(position) : <a href={`/audit/faits/${id}`}>{momentEnMots(position)}</a>} du
        flux <LienDuFlux flux={flux} />
      </dd>
    </>
  );
};

const Ligne = ({ genre, ligne, faits }: LigneProps) => {
  const { position, flux, autrePosition, autreFlux, region, jour, centimes, phrase } = ligne;
  return (
    <li class="fait">
      <h3>{phrase}</h3>
      <dl class="circonstances">
        <dt>Enregistré le</dt>
        <dd>
          {enFrancais(jour)}, {region === null ? 'sans région' : territoireEnMots(region)}
        </dd>
        {centimes !== null && [<dt key="titre">Montant</dt>, <dd key="montant">{enEuros(centimes)}</dd>]}
        <Personnes genre={genre} ligne={ligne} />
        <FaitSitue quoi="Fait" {...{ position, flux, faits }} />
        {autrePosition !== null && (
          <FaitSitue quoi="Comparé au" position={autrePosition} flux={autreFlux ?? flux} faits={faits} />
        )}
      </dl>
    </li>
  );
};

const Vide = ({ recherche, chemin }: { readonly recherche: ExceptionsCherchees; readonly chemin: string }) => (
  <p class="vide">
    Aucune exception de ce genre parmi les faits que vous pouvez lire
    {estSansCritere(recherche) ? (
      '.'
    ) : (
      <>
        {' '}
        sous ces filtres. <a href={chemin}>Chercher sans filtre</a>
      </>
    )}
  </p>
);

export const pageDesExceptions = (
  genre: Genre,
  trouvees: Trouves<ExceptionsCherchees, LigneDException>,
  faits: Faits,
): Vue => {
  const { recherche, total, lignes } = trouvees;
  const { libelle, compte } = GENRES[genre];
  const chemin = `/audit/exceptions/${genre}`;
  return {
    titre: libelle,
    contenu: (
      <>
        <MenuDAudit />
        <p>
          {compte} <a href={adresse('/audit/exceptions', recherche)}>Seuils, et tous les genres</a>
        </p>
        <Filtres chemin={chemin} recherche={recherche} />
        <h2>{formatCount(total, 'exception')}</h2>
        {lignes.length === 0 ? (
          <Vide recherche={recherche} chemin={chemin} />
        ) : (
          <ol class="faits">
            {lignes.map((ligne, rang) => (
              <Ligne key={rang} genre={genre} ligne={ligne} faits={faits} />
            ))}
          </ol>
        )}
        <Pages chemin={chemin} de="des exceptions" {...trouvees} />
      </>
    ),
  };
};
