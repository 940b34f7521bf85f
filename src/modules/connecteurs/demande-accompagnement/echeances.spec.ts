import { echeancesDu } from './echeances';

describe('les échéances d’une demande', () => {
  it.each(['2017-03-06', '2017-03-07', '2026-02-03'])(
    'relancent à 9 et 21 jours, et la remettent au 45e : %s',
    (jour) => {
      expect(echeancesDu(jour)).toMatchObject({ relances: [9, 21], escalade: 45, reouverture: 30, parTour: 3 });
    },
  );
  it('vont de la première à la dernière', () => {
    const { relances, escalade } = echeancesDu('2026-02-03');
    const jours = [...relances, escalade];
    expect(jours).toEqual(jours.toSorted((un, autre) => un - autre));
  });
});
