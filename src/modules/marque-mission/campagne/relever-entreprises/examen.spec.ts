import { dictionary } from '#libs/event-sourcing';
import { examiner, type LigneLue } from './examen';

const [un, deux, trois] = ['552081317', '732829320', '356000000'] as const;
const ligne = (rang: number, siren: string, date = ''): LigneLue => ({ ligne: rang, siren, date });

const examen = (...lignes: readonly LigneLue[]) =>
  examiner(lignes, {
    tenueLe: '2026-01-15',
    au: '2026-01-19',
    visibles: new Set([un, deux]),
    deja: dictionary([[deux, '2026-01-14']]),
  });
const ecart = (lue: LigneLue) => examen(lue).ecartees.map(({ motif, phrase }) => [motif, phrase]);

describe('l’examen d’un fichier d’entreprises venues', () => {
  it('compte chaque entreprise une fois, au jour de sa ligne ou au premier', () => {
    expect(examen(ligne(2, un))).toEqual({
      venues: [{ siren: un, venueLe: '2026-01-15' }],
      dejaComptees: 0,
      ecartees: [],
    });
    expect(examen(ligne(2, un, '2026-01-19'), ligne(3, deux)).venues).toEqual([{ siren: un, venueLe: '2026-01-19' }]);
  });
  it('ne compte pas à nouveau celles que la campagne compte', () => {
    expect(examen(ligne(2, deux))).toEqual({ venues: [], dejaComptees: 1, ecartees: [] });
  });
  it('dit de chaque ligne écartée son rang, pourquoi, et que faire', () => {
    expect(ecart(ligne(4, '732829321'))).toEqual([
      ['siren-incorrect', 'Ligne 4 : « 732829321 » n’est pas un SIREN, de neuf chiffres dont une clé : corrigez-le.'],
    ]);
    expect(ecart(ligne(5, un, '18/01/2026'))).toEqual([
      ['date-incorrecte', 'Ligne 5 : « 18/01/2026 » n’est pas une date de la forme 2026-02-18 : corrigez-la.'],
    ]);
    for (const hors of ['2026-01-14', '2026-01-20'])
      expect(ecart(ligne(6, un, hors))).toEqual([
        ['date-hors-de-la-campagne', expect.stringContaining('entre le 15/01/2026 et le 19/01/2026')],
      ]);
    expect(ecart(ligne(7, trois))).toEqual([
      ['entreprise-inconnue', expect.stringContaining(`Ligne 7 : ${trois} n’est pas au registre`)],
    ]);
  });
  it('écarte la seconde ligne d’une entreprise, même inconnue, et nomme la première', () => {
    for (const siren of [un, deux, trois])
      expect(examen(ligne(2, siren), ligne(9, siren, '2026-01-16')).ecartees.at(-1)).toMatchObject({
        ...{ ligne: 9, siren, motif: 'doublon' },
        phrase: expect.stringContaining('déjà à la ligne 2') as unknown,
      });
  });
  it('compte la ligne correcte d’une entreprise dont une autre est écartée pour sa date', () => {
    expect(examen(ligne(2, un, '2026-01-20'), ligne(3, un))).toMatchObject({
      venues: [{ siren: un, venueLe: '2026-01-15' }],
      ecartees: [{ ligne: 2 }],
    });
  });
  it('ne montre pas tout d’un texte long', () => {
    expect(examen(ligne(2, 'x'.repeat(500))).ecartees[0]?.siren).toHaveLength(40);
  });
});
