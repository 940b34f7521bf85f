import { changements } from './changements';

describe('ce qu’un fait change d’un état', () => {
  it('est dit au plus profond, dans l’ordre des champs', () => {
    expect(
      changements(
        { etat: 'depose', demande: { montantCentimes: 1, siret: 's' }, aides: [1, 2] },
        { etat: 'instruit', demande: { montantCentimes: 2, siret: 's' }, aides: [1, 3, 4] },
      ),
    ).toEqual([
      { champ: 'etat', avant: 'depose', apres: 'instruit' },
      { champ: 'demande.montantCentimes', avant: 1, apres: 2 },
      { champ: 'aides[1]', avant: 2, apres: 3 },
      { champ: 'aides[2]', avant: undefined, apres: 4 },
    ]);
  });
  it('est l’état entier quand il n’y en avait pas, et rien quand rien ne change', () => {
    expect(changements(null, { etat: 'depose' })).toEqual([{ champ: '', avant: null, apres: { etat: 'depose' } }]);
    expect(changements({ a: [1], b: null }, { a: [1], b: null })).toEqual([]);
  });
  it('remplace ce qui change de genre, et dit ce qui disparaît', () => {
    expect(changements({ a: [1] }, { a: { b: 1 } })).toEqual([{ champ: 'a', avant: [1], apres: { b: 1 } }]);
    expect(changements({ a: 1, b: 2 }, { b: 2 })).toEqual([{ champ: 'a', avant: 1, apres: undefined }]);
  });
});
