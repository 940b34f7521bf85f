import { lireDate } from './date-publiee';
import { OrdreDesDates } from './ordre-des-dates';

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
    ['2018/03/12', 'jour 2018-03-12'],
    ['2018.03.12', 'jour 2018-03-12'],
    ['20180312', 'jour 2018-03-12'],
    ['12/03/2018 10:15', 'jour 2018-03-12'],
    // Instants: their date in Paris.
    ['2018-03-12T00:00:00+01:00', 'jour 2018-03-12'],
    ['2018-03-11T23:00:00Z', 'jour 2018-03-12'],
    ['2018-03-12T23:30:00Z', 'jour 2018-03-13'],
    ['31/12/18', 'jour 2018-12-31'],
    ['12/12/12', 'jour 2012-12-12'],
    ['2018/03/12 00:00:00+00', 'jour 2018-03-12'],
    ['2018-03-12 00:00:00+01', 'jour 2018-03-12'],
    ['2018-03-12 00:00:00,000', 'jour 2018-03-12'],
    ['12/03/2018 00h00', 'jour 2018-03-12'],
    ['2018\u00ad03\u00ad12', 'jour 2018-03-12'],
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
    ['12/03/18', 'date à plusieurs lectures'],
    ['06/25/2018', 'date à plusieurs lectures'],
    ['2018-03-12 25:00', 'date illisible'],
    ['12/03/2018 12:00:00 AM', 'date illisible'],
    ['12032018', 'date illisible'],
    ['1989-12-31', 'date trop ancienne'],
    ['2036-11-23', 'date trop lointaine'],
    ['2037', 'date trop lointaine'],
  ])('écarte « %s »', (valeur, cause) => {
    expect(date(valeur)).toBe(`dateConvention : ${cause}`);
  });
});

describe("l'ordre des dates d'une colonne", () => {
  const colonne = (...valeurs: string[]) => {
    const ordre = new OrdreDesDates('2026-11-22');
    for (const valeur of valeurs) ordre.observer(valeur);
    return valeurs.map((valeur) => {
      const lecture = lireDate('dateConvention', valeur, '2026-11-22', ordre.restants);
      return lecture.lu ? lecture.valeur.valeur : '×';
    });
  };

  it("fait lire une année de deux chiffres quand elle n'en laisse qu'un", () => {
    expect(colonne('12/03/18', '31/12/18')).toEqual(['2018-03-12', '2018-12-31']);
    expect(colonne('12/03/18', '31/12/2018')).toEqual(['2018-03-12', '2018-12-31']);
    expect(colonne('12/03/18', '04/05/2018')).toEqual(['×', '2018-05-04']);
  });

  it('met en doute toute la colonne quand une date y écrit le mois devant', () => {
    expect(colonne('03/12/2018', '06/25/2018', '01/02/2018')).toEqual(['×', '×', '×']);
  });

  it("garde, dans une colonne mêlée, la date qui n'a qu'une lecture", () => {
    expect(colonne('03/12/2018', '06/25/2018', '25/06/2018')).toEqual(['×', '×', '2018-06-25']);
  });

  it('met aussi en doute la colonne où une date écrit le jour entre l’année et le mois', () => {
    expect(colonne('2018/12/03', '2018/25/06', '2018/05/05', '03/12/2018')).toEqual([
      '×',
      '×',
      '2018-05-05',
      '2018-12-03',
    ]);
    // One cell that is no date otherwise: the other one was mistyped.
    expect(colonne('2018-12-03', '2018-13-05', '2018-06-25')).toEqual(['2018-12-03', '×', '2018-06-25']);
  });

  it('ne nomme que les lectures que la colonne laisse', () => {
    expect(lireDate('dateConvention', '03/04/05', '2026-11-22', new Set(['mja', 'amj']))).toMatchObject({
      motif: expect.stringMatching(/, ce peut être le 2005-03-04 ou le 2003-04-05\.$/),
    });
  });

  it("ne tient pas compte de ce qui n'est pas une date", () => {
    expect(colonne('99/99/2018', '03/12/2018', 'en cours')).toEqual(['×', '2018-12-03', '×']);
  });
});
