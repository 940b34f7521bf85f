/** Versions of the French nomenclature of activities. NAF 2025 takes over on 1 January 2027 (décret n° 2025-736). */
export const NOMENCLATURES = ['naf-rev-2', 'naf-2025'] as const;
export type Nomenclature = (typeof NOMENCLATURES)[number];

const entre = (premiere: number, derniere: number) =>
  Array.from({ length: derniere - premiere + 1 }, (_, rang) => premiere + rang);

/** The divisions that both versions have. NAF 2025 has no division 45: trade of vehicles is in 46 and 47. */
const COMMUNES = [
  entre(1, 3),
  entre(5, 9),
  entre(10, 33),
  entre(35, 39),
  entre(41, 43),
  entre(46, 47),
  entre(49, 53),
  entre(55, 56),
  entre(58, 66),
  [68],
  entre(69, 75),
  entre(77, 82),
  entre(84, 88),
  entre(90, 99),
].flat();

const DIVISIONS: Readonly<Record<Nomenclature, readonly number[]>> = {
  'naf-rev-2': [...COMMUNES, 45],
  'naf-2025': COMMUNES,
};

/** Two digits each. Both versions have them, but for 45, which is of the first only. */
export const DIVISIONS_NAF: readonly string[] = DIVISIONS['naf-rev-2']
  .map((division) => String(division).padStart(2, '0'))
  .sort();

const FORME = /^(\d{2})\.?(\d{2})([A-Z])$/;

/**
 * An activity code as Insee writes it, `62.01Z`, from the ways people type it. Undefined when it has another shape, or when its
 * division is not one of the version. The sub-classes are not listed here: whether Sirene knows the code is not checked.
 */
export const lireNaf = (saisie: string, nomenclature: Nomenclature): string | undefined => {
  const [, division = '', classe = '', lettre = ''] = FORME.exec(saisie.trim().toUpperCase()) ?? [];
  return DIVISIONS[nomenclature].includes(Number(division)) ? `${division}.${classe}${lettre}` : undefined;
};
