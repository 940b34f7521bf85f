import { lireDate } from './date-publiee';

const date = (valeur: string) => {
  const lecture = lireDate('dateConvention', valeur, '2026-11-22');
  return lecture.lu ? `${lecture.valeur.precision} ${lecture.valeur.valeur}` : lecture.cause;
};

describe('lire une date publiée', () => {
  it.each([
    ['2017-06-10', 'jour 2017-06-10'],
    ['2017-12-14 00:00:00', 'jour 2017-12-14'],
    ['10/06/2017', 'jour 2017-06-10'],
    ['1/6/2017', 'jour 2017-06-01'],
    ['2016-02-29', 'jour 2016-02-29'],
    ['2014', 'annee 2014'],
    ['2014.0', 'annee 2014'],
    ['2036-11-22', 'jour 2036-11-22'],
    ['2036', 'annee 2036'],
  ])('lit « %s »', (valeur, attendu) => {
    expect(date(valeur)).toBe(attendu);
  });

  it.each([
    ['2017-02-30', "date qui n'existe pas au calendrier"],
    ['2017-13-01', "date qui n'existe pas au calendrier"],
    ['29/02/2100', "date qui n'existe pas au calendrier"],
    ['2014-2015', 'date illisible'],
    ['2017-06', 'date illisible'],
    ['42896', 'date illisible'],
    ['1989-12-31', 'date trop ancienne'],
    ['2036-11-23', 'date trop lointaine'],
    ['2037', 'date trop lointaine'],
  ])('écarte « %s »', (valeur, cause) => {
    expect(date(valeur)).toBe(`dateConvention : ${cause}`);
  });
});
