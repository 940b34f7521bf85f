import source from './communes.generated.json';
import { DEPARTEMENTS } from './territoires.generated';

/** A commune of the present list (Insee, code officiel géographique), or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  /** Insee codes. */
  readonly departement: string;
  readonly region: string;
}

const PAR_DEPARTEMENT: Readonly<Record<string, string>> = source.communes;
const DEVENUES: Readonly<Record<string, string>> = source.devenues;

const EPCI: ReadonlyMap<string, string> = new Map(
  Object.entries<string>(source.epci).flatMap(([siren, membres]) => membres.split('|').map((code) => [code, siren])),
);

/** The commune of an arrondissement of Paris, Lyon or Marseille; any other code is its own. */
const communeEntiere = (code: string) => {
  if (/^751(?:0[1-9]|1\d|20)$/.test(code)) return '75056';
  if (/^6938[1-9]$/.test(code)) return '69123';
  return /^132(?:0[1-9]|1[0-6])$/.test(code) ? '13055' : code;
};

const FORME = /^(?:2[AB]|\d{2})\d{3}$/;

const departementDe = (code: string) => code.slice(0, code.startsWith('97') ? 3 : 2);

/** The commune of an Insee code such as `29232`; undefined when no commune bears it today. A postcode is not a code of this list. */
export const communeDe = (code: string): Commune | undefined => {
  if (!FORME.test(code)) return undefined;
  const departement = departementDe(code);
  const region = Object.hasOwn(DEPARTEMENTS, departement) ? DEPARTEMENTS[departement]?.region : undefined;
  const ligne = PAR_DEPARTEMENT[departement]?.split('|').find((commune) => commune.startsWith(code));
  return region !== undefined && ligne !== undefined
    ? { code, nom: ligne.slice(code.length + 1), departement, region }
    : undefined;
};

/** The commune that a former one is now part of; undefined when the code is none of a former commune. */
export const communeDevenue = (code: string): Commune | undefined =>
  Object.hasOwn(DEVENUES, code) ? communeDe(DEVENUES[code] ?? '') : undefined;

/** The SIREN of the EPCI à fiscalité propre that a commune belongs to; undefined for the few that are alone. */
export const epciDe = (code: string): string | undefined => EPCI.get(communeEntiere(code));
