import { REGIONS } from '#libs/france';
import type { UniteDeSerie, ValeurDeSerie } from '../serie.events';

/** Lines of one edition: it stays in one fact. */
export const LIGNES_AU_PLUS = 2_000;
/** The first faults are enough to mend a file. */
const FAUTES_DITES = 10;

const ANNEE = /^(?:19|20)\d{2}$/;
const NOMBRE = /^\d{1,12}$/;
const POUR_CENT = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

/** A line of the file, with its number. */
export interface LigneDuFichier {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const valeurDe = (texte: string, unite: UniteDeSerie): number | undefined => {
  if (unite === 'nombre') return NOMBRE.test(texte) ? Number(texte) : undefined;
  const [, entier, decimales = ''] = POUR_CENT.exec(texte) ?? [];
  return entier === undefined ? undefined : Number(`${entier}${decimales.padEnd(2, '0')}`);
};

const ATTENDUE: Readonly<Record<UniteDeSerie, string>> = {
  nombre: 'un nombre entier sans espace',
  'pour-cent': 'un pourcentage de deux décimales au plus, sans signe %',
};

const citer = (texte = '') => `« ${texte.slice(0, 20)} »`;

const lireLigne = (
  { territoire = '', annee = '', valeur: texte = '' }: LigneDuFichier['cells'],
  unite: UniteDeSerie,
): ValeurDeSerie | string => {
  if (territoire !== 'FR' && !Object.hasOwn(REGIONS, territoire))
    return `${citer(territoire)} n’est ni FR ni le code INSEE d’une région`;
  if (!ANNEE.test(annee)) return `${citer(annee)} n’est pas une année`;
  const valeur = valeurDe(texte, unite);
  return valeur === undefined
    ? `${citer(texte)} n’est pas ${ATTENDUE[unite]}`
    : { territoire, annee: Number(annee), valeur };
};

/** The values of an edition, or its faults by line, in French. */
export const lireEdition = (
  lignes: readonly LigneDuFichier[],
  unite: UniteDeSerie,
): { readonly valeurs: readonly ValeurDeSerie[]; readonly fautes: readonly string[] } => {
  const valeurs: ValeurDeSerie[] = [];
  const fautes: string[] = [];
  const vues = new Map<string, number>();
  for (const { line, cells } of lignes) {
    const lue = lireLigne(cells, unite);
    if (typeof lue === 'string') {
      fautes.push(`Ligne ${line} : ${lue}.`);
      continue;
    }
    const cle = `${lue.territoire} ${lue.annee}`;
    const premiere = vues.get(cle);
    if (premiere === undefined) valeurs.push(lue);
    else fautes.push(`Ligne ${line} : ce territoire et cette année sont déjà à la ligne ${premiere}.`);
    vues.set(cle, premiere ?? line);
  }
  const tues = fautes.length - FAUTES_DITES;
  return {
    valeurs,
    fautes:
      tues > 0
        ? [...fautes.slice(0, FAUTES_DITES), tues === 1 ? 'Et une autre faute.' : `Et ${tues} autres fautes.`]
        : fautes,
  };
};
