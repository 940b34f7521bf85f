import { DEPARTEMENTS } from '#libs/france';
import type { Column } from '#libs/ui';
import type { Unite } from '#modules/marque-mission';
import type { SuiviDuDepartement } from '../../../pilotage';
import { MASQUE } from '../figure';
import { nomDuTerritoire } from './colonnes';
import { valeurPourTableur } from './valeur';

const nomDe = (code: string | null): string => (code === null ? 'Non connu' : (DEPARTEMENTS[code]?.nom ?? code));

/** The départements of an indicator, as CSV. */
export const colonnesDesDepartements = (unite: Unite): readonly Column<SuiviDuDepartement>[] => [
  { title: 'Département', text: ({ departement }) => nomDe(departement) },
  { title: 'Code département', text: ({ departement }) => departement ?? '' },
  { title: 'Compté par la région', text: ({ region }) => nomDuTerritoire(region) },
  { title: 'Code région', text: ({ region }) => region },
  { title: 'Valeur', text: ({ valeur }) => (valeur === null ? MASQUE : valeurPourTableur(valeur, unite)) },
];
