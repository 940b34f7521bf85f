/** A region ended by a merger: Insee code, name, last day, and the Insee code of its successor. */
export type AncienneRegion = Readonly<{ code: string; nom: string; jusquAu: string; devenue: string }>;

const jusquAu = '2015-12-31';

/** The 16 regions merged on 1 January 2016 (loi n° 2015-29 du 16 janvier 2015, article 1er). The other regions kept their code. */
export const ANCIENNES_REGIONS: readonly AncienneRegion[] = [
  { code: '21', nom: 'Champagne-Ardenne', jusquAu, devenue: '44' },
  { code: '22', nom: 'Picardie', jusquAu, devenue: '32' },
  { code: '23', nom: 'Haute-Normandie', jusquAu, devenue: '28' },
  { code: '25', nom: 'Basse-Normandie', jusquAu, devenue: '28' },
  { code: '26', nom: 'Bourgogne', jusquAu, devenue: '27' },
  { code: '31', nom: 'Nord-Pas-de-Calais', jusquAu, devenue: '32' },
  { code: '41', nom: 'Lorraine', jusquAu, devenue: '44' },
  { code: '42', nom: 'Alsace', jusquAu, devenue: '44' },
  { code: '43', nom: 'Franche-Comté', jusquAu, devenue: '27' },
  { code: '54', nom: 'Poitou-Charentes', jusquAu, devenue: '75' },
  { code: '72', nom: 'Aquitaine', jusquAu, devenue: '75' },
  { code: '73', nom: 'Midi-Pyrénées', jusquAu, devenue: '76' },
  { code: '74', nom: 'Limousin', jusquAu, devenue: '75' },
  { code: '82', nom: 'Rhône-Alpes', jusquAu, devenue: '84' },
  { code: '83', nom: 'Auvergne', jusquAu, devenue: '84' },
  { code: '91', nom: 'Languedoc-Roussillon', jusquAu, devenue: '76' },
];
