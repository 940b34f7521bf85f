import { masquerLesReleves, type RelevePublic } from './releves-publies';

const releve = (territoire: string, valeur: number, change: Partial<RelevePublic> = {}): RelevePublic => ({
  ...{ code: 'ENROLEES', territoire, periode: '2026-T1', version: 1, formule: 'entreprises-enrolees' },
  ...{ valeur, effectif: valeur, position: '', publieLe: '2026-04-02', retraitement: null },
  ...change,
});

const montres = (...releves: RelevePublic[]) => masquerLesReleves(releves).map(({ valeur }) => valeur);

describe('les relevés publiés', () => {
  it('taisent un groupe de moins de cinq, et montrent zéro', () => {
    expect(montres(releve('FR', 4), releve('53', 0), releve('76', 5))).toEqual([null, 0, 5]);
  });

  it('taisent avec lui une autre région, que le total du pays révélerait', () => {
    expect(montres(releve('FR', 30), releve('53', 3), releve('76', 7), releve('11', 20))).toEqual([30, null, null, 20]);
  });

  it('taisent avec lui un autre trimestre, que l’année révélerait', () => {
    const [t2, annee] = [{ periode: '2026-T2' }, { periode: '2026' }];
    expect(montres(releve('53', 3), releve('53', 9, t2), releve('53', 12, annee))).toEqual([null, null, 12]);
    // A stock of the year is not the sum of those of its quarters.
    const stock = { formule: 'labels-actifs' as const };
    expect(
      montres(releve('53', 3, stock), releve('53', 9, { ...t2, ...stock }), releve('53', 12, { ...annee, ...stock })),
    ).toEqual([null, 9, 12]);
  });

  it('suivent ce qu’ils taisent d’un total à l’autre', () => {
    const t2 = { periode: '2026-T2' };
    const lus = montres(
      releve('FR', 30),
      releve('53', 3),
      releve('76', 27),
      releve('FR', 30, t2),
      releve('53', 12, t2),
      releve('76', 18, t2),
      releve('53', 15, { periode: '2026' }),
    );
    // The second quarter of 53 is hidden with the first, and 76 with it.
    expect(lus).toEqual([30, null, null, 30, null, null, 15]);
  });

  it('taisent le retraitement de ce qu’ils taisent', () => {
    const retraitement = { valeur: 3 } as RelevePublic['retraitement'];
    expect(masquerLesReleves([releve('53', 3, { retraitement })])[0]?.retraitement).toBeNull();
    expect(masquerLesReleves([releve('53', 5, { retraitement })])[0]?.retraitement).toBe(retraitement);
  });

  it('montrent ce que d’autres publient', () => {
    expect(montres(releve('FR', 2, { effectif: null, formule: 'part-publiee' }))).toEqual([2]);
  });
});
