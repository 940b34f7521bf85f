import type { DomainEvent, StreamModel } from './domain-event';
import { refusal } from './domain-error';
import { scenariosOf } from './scenarios-of';

type Compte = DomainEvent<'Compte.v1', { total?: number | null; lignes: readonly { nom: string; somme: number }[] }>;

const model: StreamModel<number, Compte> = {
  category: 'essai',
  initialState: () => 0,
  evolve: (count) => count + 1,
  isVisibleTo: () => true,
};

const compte = (data: Compte['data']): Compte => ({ type: 'Compte.v1', data });
const deux = compte({
  total: 3,
  lignes: [
    { nom: 'a', somme: 1 },
    { nom: 'b', somme: 2 },
  ],
});

const TropTard = refusal('rule', 'trop-tard', 'Trop tard.');
const TropTot = refusal('rule', 'trop-tot', 'Trop tôt.');

describe('scenarios of a stream', () => {
  const { given } = scenariosOf(model);
  const decided = given().when(() => [deux]);

  it('takes facts for the same whatever the order of their fields', () => {
    decided.then({
      data: {
        lignes: [
          { somme: 1, nom: 'a' },
          { somme: 2, nom: 'b' },
        ],
        total: 3,
      },
      type: 'Compte.v1',
    });
  });

  it('takes an undefined field for an absent one', () => {
    const withUndefined = { total: undefined, lignes: [] } as unknown as Compte['data'];
    given()
      .when(() => [compte(withUndefined)])
      .then(compte({ lignes: [] }));
    given()
      .when(() => [compte({ lignes: [] })])
      .then(compte(withUndefined));
  });

  it.each<[string, readonly Compte[]]>([
    ['a value', [compte({ ...deux.data, total: 4 })]],
    ['null for a number', [compte({ ...deux.data, total: null })]],
    ['a field less', [compte({ lignes: deux.data.lignes })]],
    ['the order of a list', [compte({ ...deux.data, lignes: [...deux.data.lignes].reverse() })]],
    ['a line less', [compte({ ...deux.data, lignes: deux.data.lignes.slice(1) })]],
    ['a fact more', [deux, deux]],
    ['no fact', []],
  ])('tells %s from what was decided, and shows both', (_, expected) => {
    expect(() => {
      decided.then(...expected);
    }).toThrow(/^Faits attendus :[^]*Faits obtenus :[^]*"total": 3/);
  });

  it('never takes what no store can keep for something else', () => {
    const broken = given().when(() => [compte({ total: Number.NaN, lignes: [] })]);
    expect(() => {
      broken.then(compte({ total: null, lignes: [] }));
    }).toThrow(/Faits attendus/);
  });

  it('wants nothing from what changes nothing, and the refusal that is named', () => {
    given(deux)
      .when(() => [])
      .changesNothing();
    expect(() => {
      decided.changesNothing();
    }).toThrow(/Faits attendus/);
    const late = given().when(() => {
      throw new TropTard();
    });
    expect(late.refuses(TropTard)).toBeInstanceOf(TropTard);
    expect(() => decided.refuses(TropTard)).toThrow(/Refus attendu : trop-tard/);
    expect(() => late.refuses(TropTot)).toThrow(/Refus attendu : trop-tot. Refus obtenu : trop-tard/);
  });
});
