import { versionDu } from '#libs/france';
/** The ten positions of the aggregated nomenclature A10 that Insee derives from NAF rev. 2. */
export const SECTEURS = ['AZ', 'BE', 'FZ', 'GI', 'JZ', 'KZ', 'LZ', 'MN', 'OQ', 'RU'] as const;
export type Secteur = (typeof SECTEURS)[number];

export const LIBELLES_DES_SECTEURS: Readonly<Record<Secteur, string>> = {
  AZ: 'Agriculture, sylviculture et pêche',
  BE: 'Industrie, énergie, eau et déchets',
  FZ: 'Construction',
  GI: 'Commerce, transports, hébergement et restauration',
  JZ: 'Information et communication',
  KZ: 'Finance et assurance',
  LZ: 'Immobilier',
  MN: 'Services spécialisés et de soutien aux entreprises',
  OQ: 'Administration, enseignement, santé et action sociale',
  RU: 'Autres services',
};

/** The last division of each sector, by the day of the decision. Divisions are two digits: they compare as text. */
const NOMENCLATURES_DES_SECTEURS = [
  {
    code: 'a10-2008',
    du: '2017-03-07',
    dernieres: [
      ['03', 'AZ'],
      ['39', 'BE'],
      ['43', 'FZ'],
      ['56', 'GI'],
      ['63', 'JZ'],
      ['66', 'KZ'],
      ['68', 'LZ'],
      ['82', 'MN'],
      ['88', 'OQ'],
      ['99', 'RU'],
    ],
  },
] as const;

const nomenclatureDu = (jour: string) => versionDu(NOMENCLATURES_DES_SECTEURS, jour);

export const codeDeLaNomenclatureDu = (jour: string): string => nomenclatureDu(jour).code;

/** The sector of an activity code, such as `62.01Z`, by the nomenclature of a day. */
export const secteurDe = (naf: string, jour: string): Secteur => {
  const division = naf.slice(0, 2);
  return nomenclatureDu(jour).dernieres.find(([derniere]) => division <= derniere)?.[1] ?? 'RU';
};
