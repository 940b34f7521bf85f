import { enFrancais } from '#libs/france';
import { formatNumber, Table, type Column } from '#libs/ui';
import { nomDeLaPeriode, type Unite } from '#modules/marque-mission';
import type { RelevePublic } from '../../../pilotage';
import { Pages } from '../../pages';
import { MASQUE } from '../figure';
import { nomDuTerritoire } from './colonnes';
import { ecartLu, valeurLue } from './valeur';

type Retraite = RelevePublic & { readonly retraitement: NonNullable<RelevePublic['retraitement']> };

/** `00000000000000048429` as people write it. */
const positionLue = (position: string): string => formatNumber(BigInt(position));

const colonnes = (unite: Unite): readonly Column<RelevePublic>[] => [
  { title: 'Période', text: ({ periode }) => nomDeLaPeriode(periode) },
  { title: 'Territoire', text: ({ territoire }) => nomDuTerritoire(territoire) },
  {
    title: 'Valeur publiée',
    text: ({ valeur }) => (valeur === null ? MASQUE : valeurLue(valeur, unite)),
    numeric: true,
  },
  { title: 'Définition', text: ({ version }) => `version ${version}` },
  { title: 'Position', text: ({ position }) => positionLue(position), numeric: true },
  { title: 'Publiée le', text: ({ publieLe }) => enFrancais(publieLe) },
];

const desRetraites = (unite: Unite): readonly Column<Retraite>[] => [
  { title: 'Période', text: ({ periode }) => nomDeLaPeriode(periode) },
  { title: 'Territoire', text: ({ territoire }) => nomDuTerritoire(territoire) },
  {
    title: 'Valeur publiée',
    text: ({ retraitement }) => valeurLue(retraitement.valeurPubliee, unite),
    numeric: true,
  },
  {
    title: 'Effet de la définition',
    text: ({ retraitement }) => ecartLu(retraitement.effetDefinition, unite),
    numeric: true,
  },
  {
    title: 'Effet des faits tardifs',
    text: ({ retraitement }) => ecartLu(retraitement.effetFaitsTardifs, unite),
    numeric: true,
  },
  { title: 'Faits tardifs', text: ({ retraitement }) => formatNumber(retraitement.faitsTardifs), numeric: true },
  {
    title: 'Écart de recalcul',
    text: ({ retraitement }) => ecartLu(retraitement.ecartDeRecalcul, unite),
    numeric: true,
  },
  { title: 'Valeur retraitée', text: ({ retraitement }) => valeurLue(retraitement.valeur, unite), numeric: true },
  { title: 'Définition', text: ({ retraitement }) => `version ${retraitement.version}` },
];

const estRetraite = (releve: RelevePublic): releve is Retraite => releve.retraitement !== null;

const Impossibles = ({ releves }: { readonly releves: readonly RelevePublic[] }) => (
  <>
    <h3>Retraitements impossibles</h3>
    <p>
      Sous la définition de ce jour, ces relevés ne se calculent pas à la position où ils ont été publiés : rien ne s’y
      compte, ou la série que la définition lit a été importée après. Leur valeur publiée reste.
    </p>
    <ul>
      {releves.map(({ territoire, periode }) => (
        <li key={`${territoire} ${periode}`}>
          {nomDeLaPeriode(periode)}, {nomDuTerritoire(territoire)}
        </li>
      ))}
    </ul>
  </>
);

/** Readings of one page. */
const TAILLE = 60;

interface RelevesProps {
  readonly code: string;
  readonly unite: Unite;
  readonly releves: readonly RelevePublic[];
  readonly page: number;
}

/** The published readings, the last periods first, and what is learnt of them later. */
export const Releves = ({ code, unite, releves: tous, page }: RelevesProps) => {
  const releves = tous.toReversed().slice((page - 1) * TAILLE, page * TAILLE);
  const retraites = releves.filter(estRetraite);
  const impossibles = releves.filter(({ retraitementImpossible }) => retraitementImpossible);
  return (
    <section aria-labelledby="releves">
      <h2 id="releves">Relevés publiés</h2>
      {tous.length === 0 ? (
        <p class="vide">
          Aucun relevé n’est publié. La mission calcule celui d’une période finie, une autre personne le valide, et il
          paraît ici.
        </p>
      ) : (
        <>
          <Table caption="Relevés publiés" columns={colonnes(unite)} rows={releves} />
          <Pages
            {...{ chemin: `/pilotage/indicateurs/${code}`, de: 'des relevés', recherche: {}, page, taille: TAILLE }}
            total={tous.length}
          />
        </>
      )}
      {retraites.length > 0 && (
        <>
          <h3>Retraitements</h3>
          <p>
            La valeur publiée ne change pas. Retraitée, elle est la somme de la valeur publiée, de l’effet de la
            définition, de celui des faits enregistrés depuis, et de l’écart de recalcul, qui est nul tant que le
            programme calcule de la même façon.
          </p>
          <Table caption="Retraitements des relevés publiés" columns={desRetraites(unite)} rows={retraites} />
        </>
      )}
      {impossibles.length > 0 && <Impossibles releves={impossibles} />}
    </section>
  );
};
