import { v5 as uuidv5 } from 'uuid';
import { cleDeLuhn } from '#libs/france';
import type { Origine } from '#modules/entreprises';
import type { Alea } from './alea';

/** An invented company. Its SIREN has a valid key and begins with 9, so that it belongs to no real company. */
export interface EntrepriseFictive {
  readonly siren: string;
  readonly siret: string;
  readonly region: string;
  /** The chief town of its region, Insee code. */
  readonly commune: string;
  readonly naf: string;
  readonly raisonSociale: string | null;
  readonly exploitant: { readonly personneId: string; readonly nom: string } | null;
  readonly origine: Origine;
}

const METIERS = [
  'Ateliers',
  'Menuiserie',
  'Boulangerie',
  'Imprimerie',
  'Pépinières',
  'Transports',
  'Conserverie',
  'Librairie',
  'Mécanique',
  'Cidrerie',
];
const LIEUX = [
  'du Ponant',
  'des Vignes',
  'de la Gare',
  'du Moulin',
  'des Alpilles',
  'du Lac',
  'de la Halle',
  'des Trois Ponts',
  'du Causse',
  'de la Baie',
];
const PRENOMS = ['Camille', 'Dominique', 'Claude', 'Sacha', 'Alix', 'Maxence', 'Lou', 'Noa'];
const NOMS = ['Exemple', 'Modèle', 'Fictif', 'Essai', 'Imaginaire'];
const ORIGINES: readonly Origine[] = [
  'connecteur',
  'connecteur',
  'region',
  'auto-diagnostic',
  'campagne',
  'bouche-a-oreille',
];
/** Share of the companies by region, relative to the others. */
export const POIDS: Readonly<Record<string, number>> = {
  '11': 17,
  '84': 13,
  '75': 10,
  '76': 10,
  '93': 9,
  '32': 8,
  '44': 8,
  '52': 6,
  '53': 6,
  '28': 5,
  '27': 5,
  '24': 4,
  '04': 2,
  '94': 1,
  '01': 1,
  '02': 1,
  '03': 1,
  '06': 1,
};

export const SOMME_DES_POIDS = Object.values(POIDS).reduce((somme, poids) => somme + poids, 0);

/** The chief town of each region, Insee code. */
export const CHEFS_LIEUX: Readonly<Record<string, string>> = {
  '11': '75056',
  '84': '69123',
  '75': '33063',
  '76': '31555',
  '93': '13055',
  '32': '59350',
  '44': '67482',
  '52': '44109',
  '53': '35238',
  '28': '76540',
  '27': '21231',
  '24': '45234',
  '04': '97411',
  '94': '2A004',
  '01': '97105',
  '02': '97209',
  '03': '97302',
  '06': '97611',
};

/** Activities of NAF rév. 2. */
const ACTIVITES = ['62.01Z', '10.71C', '43.32A', '47.61Z', '18.12Z', '25.62B'];

const TIRAGE = Object.entries(POIDS).flatMap(([region, poids]) => Array.from({ length: poids }, () => region));

/** The SIRET of an establishment of a company: 1 is the first one. */
export const siretDe = (siren: string, numero: number): string => {
  const etablissement = siren + String(numero).padStart(4, '0');
  return etablissement + cleDeLuhn(etablissement);
};

export const sirenFictif = (rang: number): string => {
  const racine = `9${String(1_000_000 + rang * 7).padStart(7, '0')}`;
  return racine + cleDeLuhn(racine);
};

export const entrepriseFictive = (alea: Alea, rang: number): EntrepriseFictive => {
  const siren = sirenFictif(rang);
  const siret = siretDe(siren, 1);
  const individuelle = alea.chance(0.15);
  const exploitant = {
    personneId: uuidv5(`exploitant ${siren}`, uuidv5.URL),
    nom: `${alea.parmi(PRENOMS)} ${alea.parmi(NOMS)}`,
  };
  const region = alea.parmi(TIRAGE);
  return {
    siren,
    siret,
    region,
    commune: CHEFS_LIEUX[region] ?? '',
    // Not drawn: another draw would change every company after this one.
    naf: ACTIVITES[rang % ACTIVITES.length] ?? '',
    raisonSociale: individuelle ? null : `${alea.parmi(METIERS)} ${alea.parmi(LIEUX)}`,
    exploitant: individuelle ? exploitant : null,
    origine: alea.parmi(ORIGINES),
  };
};
