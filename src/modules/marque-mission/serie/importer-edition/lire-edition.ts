import { REGIONS } from '#libs/france';
import type { UniteDeSerie, ValeurDeSerie } from '../serie.events';

/** Lines of one edition: it stays in one fact. */
const LIGNES_AU_PLUS = 2_000;
/** The first faults are enough to mend a file. */
const FAUTES_DITES = 10;

const ENTETE = /^territoire([;,])annee\1valeur$/;
const ANNEE = /^(?:19|20)\d{2}$/;
const NOMBRE = /^\d{1,12}$/;
const POUR_CENT = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

const valeurDe = (texte: string, unite: UniteDeSerie): number | undefined => {
  if (unite === 'nombre') return NOMBRE.test(texte) ? Number(texte) : undefined;
  const [, entier, decimales = ''] = POUR_CENT.exec(texte) ?? [];
  return entier === undefined ? undefined : Number(`${entier}${decimales.padEnd(2, '0')}`);
};

const ATTENDUE: Readonly<Record<UniteDeSerie, string>> = {
  nombre: 'un nombre entier sans espace',
  'pour-cent': 'un pourcentage de deux décimales au plus, sans signe %',
};

const lireLigne = (champs: readonly string[], unite: UniteDeSerie): ValeurDeSerie | string => {
  const [territoire = '', annee = '', texte = '', ...autres] = champs;
  if (champs.length < 3 || autres.length > 0) return 'trois champs sont attendus';
  if (territoire !== 'FR' && !Object.hasOwn(REGIONS, territoire))
    return `« ${territoire.slice(0, 20)} » n’est ni FR ni le code INSEE d’une région`;
  if (!ANNEE.test(annee)) return `« ${annee.slice(0, 20)} » n’est pas une année`;
  const valeur = valeurDe(texte, unite);
  if (valeur === undefined) return `« ${texte.slice(0, 20)} » n’est pas ${ATTENDUE[unite]}`;
  return { territoire, annee: Number(annee), valeur };
};

/** The values of a CSV file, or its faults by line, in French. Decimals take a comma in a file of semicolons only. */
export const lireEdition = (
  fichier: string,
  unite: UniteDeSerie,
): { readonly valeurs: readonly ValeurDeSerie[]; readonly fautes: readonly string[] } => {
  const [entete = '', ...lignes] = fichier
    .replace(/^\ufeff/, '')
    .replace(/(?:\r?\n)+$/, '')
    .split(/\r?\n/);
  const separateur = ENTETE.exec(entete)?.[1];
  if (separateur === undefined)
    return { valeurs: [], fautes: ['Ligne 1 : l’en-tête « territoire;annee;valeur » est attendu.'] };
  if (lignes.length === 0) return { valeurs: [], fautes: ['Ligne 2 : une valeur au moins est attendue.'] };
  if (lignes.length > LIGNES_AU_PLUS)
    return { valeurs: [], fautes: [`Ligne ${LIGNES_AU_PLUS + 2} : une édition a ${LIGNES_AU_PLUS} lignes au plus.`] };
  const valeurs: ValeurDeSerie[] = [];
  const fautes: string[] = [];
  const vues = new Map<string, number>();
  for (const [rang, ligne] of lignes.entries()) {
    const numero = rang + 2;
    const lue = lireLigne(ligne.split(separateur), unite);
    if (typeof lue === 'string') {
      fautes.push(`Ligne ${numero} : ${lue}.`);
      continue;
    }
    const cle = `${lue.territoire} ${lue.annee}`;
    const premiere = vues.get(cle);
    if (premiere === undefined) valeurs.push(lue);
    else fautes.push(`Ligne ${numero} : ce territoire et cette année sont déjà à la ligne ${premiere}.`);
    vues.set(cle, premiere ?? numero);
  }
  const tues = fautes.length - FAUTES_DITES;
  return { valeurs, fautes: tues > 0 ? [...fautes.slice(0, FAUTES_DITES), `Et ${tues} autres fautes.`] : fautes };
};
