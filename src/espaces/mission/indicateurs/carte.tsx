import { TileMap, type Tile } from '#libs/ui';
import type { Unite } from '#modules/marque-mission';
import type { SuiviDuTerritoire } from '../../../pilotage';
import { MASQUE } from '../figure';
import { nomDuTerritoire } from './colonnes';
import { valeurCourte, valeurLue } from './valeur';

/** Where the tile of each region stands, by Insee code, with the code of ISO 3166-2. */
const PLACES: Readonly<Record<string, readonly [row: number, column: number, sigle: string]>> = {
  '32': [0, 3, 'HDF'],
  '28': [1, 2, 'NOR'],
  '11': [1, 3, 'IDF'],
  '44': [1, 4, 'GES'],
  '53': [2, 0, 'BRE'],
  '52': [2, 1, 'PDL'],
  '24': [2, 2, 'CVL'],
  '27': [2, 3, 'BFC'],
  '75': [3, 1, 'NAQ'],
  '84': [3, 3, 'ARA'],
  '76': [4, 2, 'OCC'],
  '93': [4, 3, 'PAC'],
  '94': [4, 4, 'COR'],
  '01': [5, 0, 'GLP'],
  '02': [5, 1, 'MTQ'],
  '03': [5, 2, 'GUF'],
  '04': [5, 3, 'REU'],
  '06': [5, 4, 'MYT'],
};

const tuile = ({ territoire, valeur, masque }: SuiviDuTerritoire, unite: Unite, plusGrande: number): Tile => {
  const [row, column, label] = PLACES[territoire] ?? [0, 0, territoire];
  const ecrite = valeur === null ? (masque ? MASQUE : 'aucune valeur') : valeurLue(valeur, unite);
  return {
    code: territoire,
    row,
    column,
    label,
    written: valeur === null ? (masque ? '*' : '–') : valeurCourte(valeur, unite),
    share: valeur === null ? null : plusGrande === 0 ? 0 : Math.max(0, valeur) / plusGrande,
    text: `${nomDuTerritoire(territoire)} : ${ecrite}`,
  };
};

interface CarteProps {
  readonly id: string;
  readonly titre: string;
  readonly unite: Unite;
  /** Without the one of the country. */
  readonly regions: readonly SuiviDuTerritoire[];
}

/** The regions as tiles: the darker, the larger. */
export const Carte = ({ id, titre, unite, regions }: CarteProps) => {
  const plusGrande = Math.max(0, ...regions.map(({ valeur }) => valeur ?? 0));
  return <TileMap id={id} title={titre} tiles={regions.map((region) => tuile(region, unite, plusGrande))} />;
};
