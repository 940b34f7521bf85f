import { frozenText, frozenTypes } from '../support/frozen-examples';
import { compile, type Examples } from './compiled-examples';

const examples: Examples = Object.fromEntries(frozenTypes.map((type) => [type, frozenText(type)]));
const { 'DossierClos.v1': clos = '', ...sansClos } = examples;
const avec = (faux: string): Examples => ({ ...examples, 'DossierClos.v1': faux });

const FAUX: readonly (readonly [string, Examples, RegExp])[] = [
  ['un champ manque', avec(clos.replace('"region": "53",', '')), /'region' is missing/],
  ['un champ est de trop', avec(clos.replace('"region"', '"ville": "Brest", "region"')), /'"ville"' does not exist/],
  ['un champ n’est pas de son type', avec(clos.replace('"53"', '53')), /'number' is not assignable to type 'string'/],
  [
    'son nom est celui d’un autre',
    avec(clos.replace('DossierClos', 'AidePayee')),
    /'"AidePayee.v1"' is not assignable/,
  ],
  ['aucun événement ne porte son nom', { ...examples, 'DossierClos.v2': clos }, /''DossierClos.v2'' does not exist/],
  ['un événement n’en a pas', sansClos, /'"DossierClos.v1"' is missing/],
];

describe('chaque exemple figé, compilé contre le type de son événement', () => {
  let complaints: readonly (readonly string[])[];
  beforeAll(() => {
    complaints = compile([examples, ...FAUX.map(([, faux]) => faux)]);
  });

  it('en a tous les champs, et pas un de plus, chacun de son type', () => {
    expect(complaints[0]).toEqual([]);
  });

  it.each(FAUX.map(([defaut, , complaint], rank) => [defaut, complaint, rank + 1] as const))(
    'n’est pas accepté quand %s',
    (_, complaint, rank) => {
      expect(complaints[rank]).toContainEqual(expect.stringMatching(complaint));
    },
  );
});
