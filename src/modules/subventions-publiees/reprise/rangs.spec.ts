import { Rangs } from './rangs';

describe('compter les rangs', () => {
  it('compte comme un dictionnaire, agrandissements compris', () => {
    const rangs = new Rangs();
    const attendus = new Map<string, number>();
    let hasard = 7;
    const tirer = () => (hasard = (hasard * 48_271) % 2_147_483_647) % 400;
    for (let tirage = 0; tirage < 60_000; tirage += 1) {
      const [haut, bas] = [tirer(), (tirer() * 2_654_435_761) % 2 ** 32];
      const cle = `${haut}/${bas}`;
      const attendu = (attendus.get(cle) ?? 0) + 1;
      attendus.set(cle, attendu);
      if (rangs.suivant(haut, bas) !== attendu) throw new Error(`rang faux pour ${cle}`);
    }
    expect(attendus.size).toBeGreaterThan(40_000);
  });

  it('distingue les moitiés hautes de deux condensés, et admet zéro', () => {
    const rangs = new Rangs();
    expect([rangs.suivant(0, 0), rangs.suivant(1, 0), rangs.suivant(0, 0), rangs.suivant(2 ** 32 - 1, 0)]).toEqual([
      1, 1, 2, 1,
    ]);
  });
});
