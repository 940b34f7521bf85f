import { lignesDeLEcart } from './ecarts';

const enBref = (champ: string, enregistre: string | null, rejuge: string | null) =>
  lignesDeLEcart({ champ, enregistre, rejuge }).map(({ libelle, avant, apres }) =>
    `${libelle} : ${avant} → ${apres}`.replace(/\s+/g, ' '),
  );

describe('un écart de rejugement', () => {
  it('se dit dans les mots du fait, montants compris', () => {
    expect(enBref('PlafondReserve.v2.plafondCentimes', null, '400000')).toEqual(['Plafond : → 4 000,00 €']);
    expect(enBref('PlafondReserve.v2.transportRoutier', 'false', null)).toEqual([
      'Transport routier de marchandises : non → ',
    ]);
  });

  it('nomme les faits, et dit champ par champ celui qu’un seul côté a', () => {
    expect(enBref('fait', 'PlafondReserve.v2', null)[0]).toMatch(/^Fait : .+ \(PlafondReserve\.v2\) → aucun$/);
    const fait = '{"montantCentimes":50000,"constateLe":"2026-11-28"}';
    expect(enBref('PlafondDepasse.v2', null, fait)).toEqual([
      'Montant : → 500,00 €',
      expect.stringMatching(/ : → 28 novembre 2026$/),
    ]);
  });

  it('laisse les chiffres d’une référence tels quels', () => {
    expect(enBref('PlafondReserve.v2.reference', '0012', '12')).toEqual(['Référence : 0012 → 12']);
  });
});
