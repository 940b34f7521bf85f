import fc from 'fast-check';
import { arrondirLeChiffre } from './arrondi';
import { ENROLEMENTS } from './chiffres/enrolements';

const regles = { nombres: ['nombre'], montants: ['payeCentimes'] };
const arrondi = (nombre: number, payeCentimes = 0) => ({
  lignes: [{ region: '53', annee: 2026, nombre, payeCentimes }],
  total: { region: 'FR', annee: 0, nombre, payeCentimes },
});

describe('un chiffre filtré', () => {
  it('est arrondi, ses lignes, son total et ses mois', () => {
    const lignes = [
      { region: '53', mois: '2026-01', nombre: 12 },
      { region: '24', mois: '2026-01', nombre: 18 },
      { region: '53', mois: '2026-02', nombre: 3 },
    ];
    expect(arrondirLeChiffre(ENROLEMENTS.publier(lignes), ENROLEMENTS.arrondis)).toEqual({
      lignes: [
        { region: '53', mois: '2026-01', nombre: null },
        { region: '24', mois: '2026-01', nombre: null },
        { region: '53', mois: '2026-02', nombre: null },
      ],
      total: { region: 'FR', mois: '', nombre: 35 },
      parMois: new Map([
        ['2026-01', null],
        ['2026-02', null],
      ]),
    });
    expect(arrondirLeChiffre(arrondi(12, 1_249_900), regles)).toEqual(arrondi(10, 1_200_000));
    expect(arrondirLeChiffre({ lignes: [], total: undefined }, regles)).toEqual({ lignes: [], total: undefined });
  });

  it('soustrait d’un autre, ne donne jamais un groupe de un à quatre', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (un, autre) => {
        const [a, b] = [un, autre].map((nombre) => arrondirLeChiffre(arrondi(nombre), regles)) as ReturnType<
          typeof arrondi
        >[];
        const ecart = Math.abs((a?.total.nombre ?? 0) - (b?.total.nombre ?? 0));
        expect(ecart === 0 || ecart >= 5).toBe(true);
      }),
    );
  });
});
