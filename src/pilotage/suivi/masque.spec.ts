import fc from 'fast-check';
import { masquerLesReleves } from './masque';
import type { RelevePublic } from './releve-public';

const releve = (territoire: string, valeur: number, change: Partial<RelevePublic> = {}): RelevePublic => ({
  ...{ code: 'ENROLEES', territoire, periode: '2026-T1', version: 1, formule: 'entreprises-enrolees' },
  ...{
    valeur,
    effectif: valeur,
    position: '',
    publieLe: '2026-04-02',
    retraitement: null,
    retraitementImpossible: false,
  },
  ...change,
});

const montres = (...releves: RelevePublic[]) => masquerLesReleves(releves).map(({ valeur }) => valeur);

describe('les relevés publiés', () => {
  it('taisent un groupe de moins de cinq, et montrent zéro', () => {
    expect(montres(releve('11', 4), releve('53', 0), releve('76', 5))).toEqual([null, 0, 5]);
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

  it('protègent chaque façon de découper une année', () => {
    const ici = (periode: string, valeur: number) => releve('53', valeur, { periode });
    const trimestres = [ici('2025-T1', 3), ici('2025-T2', 16), ici('2025-T3', 8), ici('2025-T4', 9)];
    // A hidden month does not protect the hidden quarter.
    expect(montres(ici('2025', 36), ...trimestres, ici('2025-05', 3)).slice(0, 5)).toEqual([36, null, 16, null, 9]);
  });

  it('protègent une partie qui n’est pas publiée', () => {
    expect(montres(releve('FR', 20), releve('11', 8), releve('76', 9))).toEqual([20, null, 9]);
    expect(montres(releve('FR', 30), releve('11', 8), releve('76', 9))).toEqual([30, 8, 9]);
  });

  it('protègent un total qu’ils taisent', () => {
    const fevrier = { periode: '2026-02' };
    const lus = montres(
      releve('FR', 35),
      releve('FR', 3, { periode: '2026-01' }),
      releve('FR', 12, fevrier),
      releve('FR', 20, { periode: '2026-03' }),
      releve('11', 5, fevrier),
      releve('76', 7, fevrier),
    );
    expect(lus).toEqual([35, null, null, 20, null, 7]);
  });

  it('ne se reprennent pas : le dernier venu se tait à leur place', () => {
    const plusTard = { publieLe: '2026-07-02' };
    const [t2, annee] = [
      { periode: '2026-T2', publieLe: '2026-04-03' },
      { periode: '2026', ...plusTard },
    ];
    expect(montres(releve('53', 3), releve('53', 9, t2), releve('53', 12, annee))).toEqual([null, 9, null]);
    expect(montres(releve('FR', 30), releve('76', 7), releve('11', 20), releve('53', 3, plusTard))).toEqual([
      30,
      null,
      20,
      null,
    ]);
    expect(montres(releve('FR', 30, plusTard), releve('76', 9), releve('11', 20))).toEqual([null, 9, 20]);
  });

  it('montrent chaque jour ce qu’ils montraient la veille', () => {
    const unJour = fc.constantFrom('2026-04-02', '2026-04-03', '2026-04-07', '2026-05-04');
    const jours = ['FR', '11', '53', '76'].flatMap((territoire) =>
      ['2026-T1', '2026-T2', '2026'].map((periode) => [`${territoire} ${periode}`, territoire, periode] as const),
    );
    const tous = fc.record(
      Object.fromEntries(jours.map(([cle]) => [cle, fc.record({ publieLe: unJour, valeur: fc.nat(12) })])),
    );
    fc.assert(
      fc.property(tous, (tires) => {
        const releves = jours.map(([cle, territoire, periode]) =>
          releve(territoire, tires[cle]!.valeur, { periode, publieLe: tires[cle]!.publieLe }),
        );
        const vus = (parmi: readonly RelevePublic[]) =>
          masquerLesReleves(parmi)
            .filter(({ valeur }) => valeur !== null)
            .map(({ territoire, periode }) => `${territoire} ${periode}`);
        for (const jour of ['2026-04-02', '2026-04-03', '2026-04-07'])
          expect(vus(releves)).toEqual(expect.arrayContaining(vus(releves.filter(({ publieLe }) => publieLe <= jour))));
      }),
    );
  });

  it('taisent un retraitement de peu de faits, ou qui mène à une petite valeur', () => {
    const retraiter = (valeur: number, faitsTardifs: number) => {
      const retraitement = { valeur, faitsTardifs } as RelevePublic['retraitement'];
      return masquerLesReleves([releve('53', 12, { retraitement })])[0]?.retraitement;
    };
    expect([retraiter(13, 1), retraiter(3, 0)]).toEqual([null, null]);
    expect([retraiter(17, 5)?.valeur, retraiter(12, 0)?.valeur]).toEqual([17, 12]);
  });

  it('se masquent vite, même nombreux', () => {
    const regions = [
      'FR',
      '01',
      '02',
      '03',
      '04',
      '06',
      '11',
      '24',
      '27',
      '28',
      '32',
      '44',
      '52',
      '53',
      '75',
      '76',
      '84',
    ];
    const periodes = [2021, 2022, 2023, 2024, 2025].flatMap((annee) =>
      ['', '-T1', '-T2', '-T3', '-T4', '-01', '-02', '-03', '-04', '-05', '-06'].map((partie) => `${annee}${partie}`),
    );
    const tous = periodes.flatMap((periode) => regions.map((region) => releve(region, 100, { periode })));
    expect(masquerLesReleves(tous)).toHaveLength(935);
  });

  it('taisent le retraitement de ce qu’ils taisent', () => {
    const retraitement = { valeur: 12, faitsTardifs: 0 } as RelevePublic['retraitement'];
    expect(masquerLesReleves([releve('53', 3, { retraitement })])[0]?.retraitement).toBeNull();
    expect(masquerLesReleves([releve('53', 5, { retraitement })])[0]?.retraitement).toBe(retraitement);
  });

  it('montrent ce que d’autres publient', () => {
    expect(montres(releve('FR', 2, { effectif: null, formule: 'part-publiee' }))).toEqual([2]);
  });
});
