import fc from 'fast-check';
import { arrondirLeChiffre } from './arrondi';
import { DOSSIERS } from './chiffres/dossiers';
import { ENROLEMENTS } from './chiffres/enrolements';
import { petits } from './secret';

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
    expect(arrondirLeChiffre(ENROLEMENTS.publier(lignes, petits), ENROLEMENTS.arrondis)).toEqual({
      lignes: [
        { region: '53', mois: '2026-01', nombre: 10 },
        { region: '24', mois: '2026-01', nombre: 20 },
        { region: '53', mois: '2026-02', nombre: null },
      ],
      total: { region: 'FR', mois: '', nombre: 35 },
      parMois: new Map([
        ['2026-01', 30],
        ['2026-02', null],
      ]),
    });
    expect(arrondirLeChiffre(arrondi(12, 1_249_900), regles)).toEqual(arrondi(10, 1_200_000));
    expect(arrondirLeChiffre({ lignes: [], total: undefined }, regles)).toEqual({ lignes: [], total: undefined });
  });

  it('ne tait que les petits groupes, que rien d’arrondi ne révèle', () => {
    const etats = { depose: 43, accorde: 12, refuse: 2, retire: 3 };
    const lus = Object.entries(etats).map(([etat, nombre]) => ({ etat, nombre, demandeCentimes: 1_000 * nombre }));
    expect(arrondirLeChiffre(DOSSIERS.publier(lus, petits), DOSSIERS.arrondis)).toEqual({
      lignes: [
        { etat: 'depose', nombre: 45, demandeCentimes: 43_000 },
        { etat: 'accorde', nombre: 10, demandeCentimes: 12_000 },
        { etat: 'refuse', nombre: null, demandeCentimes: null },
        { etat: 'retire', nombre: null, demandeCentimes: null },
      ],
      total: { etat: 'tous', nombre: 60, demandeCentimes: 60_000 },
    });
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
