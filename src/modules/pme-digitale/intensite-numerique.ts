import { versionDu } from '#libs/france';
/**
 * The twelve technologies of the Digital Intensity Index (Eurostat, table isoc_e_dii), by year of the survey that they are asked in. The
 * set changes from one year to the next, so that two counts are compared in one version only.
 */
export const TECHNOLOGIES = [
  'internet-pour-plus-de-la-moitie',
  'debit-30-mbits',
  'intelligence-artificielle',
  'analyse-de-donnees',
  'informatique-en-nuage',
  'informatique-en-nuage-avancee',
  'progiciel-de-gestion',
  'gestion-de-la-relation-client',
  'reseau-social',
  'deux-reseaux-sociaux',
  'ventes-electroniques-un-pour-cent',
  'ventes-aux-particuliers-en-ligne',
] as const;
export type Technologie = (typeof TECHNOLOGIES)[number];

interface VersionDeLIndice {
  /** Applications from this day on are asked in this version. */
  readonly du: string;
  /** Year of the survey. */
  readonly version: string;
  readonly technologies: readonly Technologie[];
}

/** The set of 2023 is that of the indicators which Eurostat published for that survey: evaluation.md names them. */
const VERSIONS: readonly [VersionDeLIndice, ...VersionDeLIndice[]] = [
  { du: '2017-03-07', version: 'DII-2023', technologies: TECHNOLOGIES },
];

export const versionDeLIndiceDu = (jour: string): VersionDeLIndice => versionDu(VERSIONS, jour);

/** Those of the list that a version does not ask for. */
export const horsDeLaVersion = (nom: string, dites: readonly Technologie[]): readonly Technologie[] => {
  const { technologies } = VERSIONS.find(({ version }) => version === nom) ?? VERSIONS[0];
  return dites.filter((une) => !technologies.includes(une));
};
