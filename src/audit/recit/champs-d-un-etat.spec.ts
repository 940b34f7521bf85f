import { champsDeLEtat } from './champs-d-un-etat';

const TYPE = 'AideAccordee.v2';

describe('un état, champ par champ', () => {
  it('se dit dans les mots des faits, et nomme ce que lui seul a', () => {
    const etat = { etat: 'accorde', dernierActeLe: '2026-06-15', accord: { montantAccordeCentimes: 420_000 } };
    expect(
      champsDeLEtat(TYPE, etat).map(({ libelle, valeur }) => `${libelle} : ${valeur}`.replace(/\s/g, ' ')),
    ).toEqual(['État : accorde', 'Dernier acte le : 15 juin 2026', 'Accord › Montant accordé : 4 200,00 €']);
  });

  it('se dit aussi d’un seul de ses lieux, au rang d’une liste', () => {
    const [dit] = champsDeLEtat(TYPE, 100_000, 'aides[1].montantCentimes');
    expect(dit).toMatchObject({
      champ: 'aides[1].montantCentimes',
      libelle: expect.stringMatching(/ 2 › Montant$/) as unknown,
    });
  });

  it('n’a aucun champ quand il n’y a pas d’état', () => {
    expect(champsDeLEtat(TYPE, null)).toEqual([]);
  });
});
