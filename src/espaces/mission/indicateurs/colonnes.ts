import { enFrancais } from '#libs/france';
import type { Column } from '#libs/ui';
import type { Unite } from '#modules/marque-mission';
import type { SuiviDuTerritoire } from '../../../pilotage';
import { MASQUE, nomDeRegion, type Mesure } from '../figure';
import { etatLu } from './etats';
import { valeurLue, valeurPourTableur } from './valeur';

const FRANCE = 'FR';
const RIEN = '–';

export const nomDuTerritoire = (code: string): string => (code === FRANCE ? 'France' : nomDeRegion(code));

/** What is shown of a value: itself, that it is hidden, or that there is none. */
const montrer = (valeur: number | null, masque: boolean, ecrire: (valeur: number) => string): string =>
  valeur === null ? (masque ? MASQUE : RIEN) : ecrire(valeur);

const chiffre = (
  title: string,
  unite: Unite,
  lire: (suivi: SuiviDuTerritoire) => number | null,
  peutEtreMasque = false,
): Mesure<SuiviDuTerritoire> => ({
  title,
  unite: 'plus-petite-part',
  quantite: lire,
  sansLigne: null,
  text: (suivi) => montrer(lire(suivi), peutEtreMasque && suivi.masque, (valeur) => valeurLue(valeur, unite)),
  value: (suivi) => montrer(lire(suivi), peutEtreMasque && suivi.masque, (valeur) => valeurPourTableur(valeur, unite)),
  numeric: true,
  summed: true,
});

/** The territories of an indicator, as a table and as CSV. */
export const colonnesDuSuivi = (unite: Unite): readonly Column<SuiviDuTerritoire>[] => [
  { title: 'Territoire', text: ({ territoire }) => nomDuTerritoire(territoire) },
  { title: 'Code', text: ({ territoire }) => territoire, summed: true },
  chiffre('Valeur', unite, ({ valeur }) => valeur, true),
  chiffre('Réalisé', unite, ({ realise }) => realise, true),
  chiffre('Attendu à ce jour', unite, ({ attendue }) => attendue),
  chiffre('Cible', unite, ({ cible }) => cible?.valeur ?? null),
  {
    title: 'Pour le',
    text: ({ cible }) => (cible ? enFrancais(cible.le) : RIEN),
    value: ({ cible }) => cible?.le ?? '',
    summed: true,
  },
  { title: 'État', text: etatLu, summed: true },
];
