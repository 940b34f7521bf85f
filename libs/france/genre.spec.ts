import { ecrire, genreDuChamp, type Genre } from './genre';

const aPlat = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('une valeur, selon ce qu’elle est', () => {
  it.each<[Genre, string | number, string]>([
    ['euros', 174_000, '1 740,00 €'],
    ['euros', -1, '-0,01 €'],
    ['pointsDeBase', 5000, '50 %'],
    ['pointsDeBase', 125, '1,25 %'],
    ['pourCent', 40, '40 %'],
    ['heures', 5850, '58,5 heures'],
    ['centiemes', 950, '9,5'],
    ['jours', 1, '1 jour'],
    ['jours', 60, '60 jours'],
    ['nombre', 2026, '2026'],
    ['nombre', 12_000, '12 000'],
    ['date', '2026-10-01', '1er octobre 2026'],
    ['mois', '2026-09', 'septembre 2026'],
    ['jourEtMois', '12-31', '31 décembre'],
    ['jourEtMois', '02-29', '29 février'],
    ['instant', '2026-04-20T09:01:00.000Z', '20/04/2026 11:01'],
    ['region', '53', 'Bretagne'],
    ['territoire', 'FR', 'France'],
    ['territoire', '01', 'Guadeloupe'],
    ['departement', '29', 'Finistère'],
    ['commune', '29232', 'Quimper'],
    ['division', '47', 'division 47 de la NAF'],
    ['texte', '2026-10-01', '2026-10-01'],
  ])('%s %s : %s', (genre, valeur, attendu) => {
    expect(aPlat(ecrire(genre, valeur))).toBe(attendu);
  });

  it.each<Genre>([
    'date',
    'mois',
    'jourEtMois',
    'instant',
    'region',
    'territoire',
    'departement',
    'commune',
    'division',
    'nombre',
  ])('%s : ce qui n’en est pas reste tel quel', (genre) => {
    for (const autre of ['2014-99', 'constructor']) expect(ecrire(genre, autre)).toBe(autre);
  });
});

describe('le nom d’un champ', () => {
  it.each<[string, Genre | undefined]>([
    ['montantCentimes', 'euros'],
    ['tauxPointsDeBase', 'pointsDeBase'],
    ['partDuTempsPourCent', 'pourCent'],
    ['accordeeLe', 'date'],
    ['finaleDu', 'date'],
    ['jusquAu', 'date'],
    ['dateDeReference', 'date'],
    ['preteuseRegion', 'region'],
    ['regionOffre', 'region'],
    ['joursCommuns', 'jours'],
    ['heuresParMois', undefined],
    ['siren', undefined],
  ])('%s dit : %s', (champ, genre) => {
    expect(genreDuChamp(champ)).toBe(genre);
  });
});
