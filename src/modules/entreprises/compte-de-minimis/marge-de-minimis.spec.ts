import fc from 'fast-check';
import { ajouterDesJours } from '#libs/france';
import { fait, OPERATEUR } from '#facts/entreprises';
import { aideInscrite, compteDeMinimis, type AideComptee, type CompteDeMinimis } from './compte-de-minimis';
import { compteAu, margeAu, premiereDatePossible } from './marge-de-minimis';

type Aide = readonly [accordeeLe: string, centimes: number];

const compte = ({ aides = [] as readonly Aide[], reserve = 0, clotureExercice = '12-31' }): CompteDeMinimis => {
  const declarees = aides.map(([accordeeLe, montantCentimes], rang) => ({
    aideId: String(rang),
    ...OPERATEUR,
    montantCentimes,
    accordeeLe,
  }));
  return [
    fait('AidesAnterieuresDeclarees.v3')({ aides: declarees, clotureExercice }),
    ...(reserve > 0 ? [fait('PlafondReserve.v2')({ montantCentimes: reserve })] : []),
  ].reduce<CompteDeMinimis>((lu, un) => compteDeMinimis.evolve(lu, un), compteDeMinimis.initialState());
};

describe('la marge de minimis', () => {
  it('est le plafond entier d’un compte vide', () => {
    expect(margeAu(compte({}), '2026-03-16')).toEqual({
      au: '2026-03-16',
      regle: 'reglement-2023-2831',
      utiliseCentimes: 0,
      reserveCentimes: 0,
      plafondCentimes: 30_000_000,
      disponibleCentimes: 30_000_000,
    });
  });
  it('compte l’aide d’il y a trois ans jour pour jour, pas celle de la veille', () => {
    const aides = [
      ['2021-01-29', 1],
      ['2021-01-30', 10],
      ['2024-01-30', 100],
    ] as const;
    expect(margeAu(compte({ aides }), '2024-01-30').utiliseCentimes).toBe(110);
    expect(margeAu(compte({ aides }), '2024-01-29').utiliseCentimes).toBe(111);
  });
  it('compte encore, le 29 février, l’aide du 28 février d’il y a trois ans', () => {
    const vieille = compte({ aides: [['2021-02-28', 1]] });
    expect(margeAu(vieille, '2024-02-29').utiliseCentimes).toBe(1);
    expect(margeAu(vieille, '2024-03-01').utiliseCentimes).toBe(0);
  });
  it('suit l’exercice sous le règlement de 2013', () => {
    const aides = [['2020-09-30', 1]] as const;
    expect(margeAu(compte({ aides }), '2022-12-31').utiliseCentimes).toBe(1);
    expect(margeAu(compte({ aides }), '2023-01-01').utiliseCentimes).toBe(0);
    const enSeptembre = compte({ aides, clotureExercice: '09-30' });
    expect(margeAu(enSeptembre, '2022-09-30').utiliseCentimes).toBe(1);
    expect(margeAu(enSeptembre, '2022-10-01').utiliseCentimes).toBe(0);
  });
  it('compte aussi une aide datée d’après la date demandée', () => {
    expect(margeAu(compte({ aides: [['2026-06-01', 7]] }), '2026-03-16').utiliseCentimes).toBe(7);
  });
  it('compte les réservations entières, sans jamais descendre sous zéro', () => {
    const plein = compte({ aides: [['2026-01-05', 29_000_000]], reserve: 2_000_000 });
    expect(margeAu(plein, '2026-03-16')).toMatchObject({ reserveCentimes: 2_000_000, disponibleCentimes: 0 });
  });
  it('a le plafond du transport routier sous le règlement de 2013 seulement', () => {
    expect(margeAu(compte({}), '2023-12-31', true).plafondCentimes).toBe(10_000_000);
    expect(margeAu(compte({}), '2024-01-01', true).plafondCentimes).toBe(30_000_000);
  });
  it('est nulle quand aucune règle connue ne couvre la date', () => {
    const attendue = { au: '2031-01-01', regle: null, utiliseCentimes: 0, plafondCentimes: 0, disponibleCentimes: 0 };
    expect(margeAu(compte({ aides: [['2030-01-01', 5]], reserve: 3 }), '2031-01-01')).toEqual({
      ...attendue,
      reserveCentimes: 3,
    });
  });
});

describe('la situation à une date', () => {
  const situationAu = (tenu: CompteDeMinimis, date: string) => margeAu(compteAu(tenu, date), date);

  it('ignore ce qui est accordé ou réservé plus tard, que la lecture prudente compte', () => {
    const tenu = compte({
      aides: [
        ['2026-04-20', 5],
        ['2026-04-21', 7],
      ],
      reserve: 3,
    });
    expect(situationAu(tenu, '2026-04-20')).toMatchObject({ utiliseCentimes: 5 });
    expect(margeAu(tenu, '2026-04-20')).toMatchObject({ utiliseCentimes: 12, reserveCentimes: 3 });
    const { dateDeReference } = Object.values(tenu.reservations)[0]!;
    expect(situationAu(tenu, dateDeReference)).toMatchObject({ reserveCentimes: 3 });
    expect(situationAu(tenu, ajouterDesJours(dateDeReference, -1))).toMatchObject({ reserveCentimes: 0 });
  });
});

describe('le transport routier', () => {
  const avec = (...aides: readonly AideComptee[]): CompteDeMinimis => ({
    ...compte({}),
    aides: Object.fromEntries(aides.map((aide, rang) => [`a${rang}`, aide])),
  });
  const camions = aideInscrite(1, '2023-03-10', 'octroyee', 'eu1', true);

  it('octroyé ou déclaré, garde son plafond plus bas au compte, dans quelque ordre que viennent les aides', () => {
    const autre = aideInscrite(5, '2023-02-10', 'octroyee', 'eu1');
    const declares = { ...camions, source: 'declaree' } as const;
    for (const aides of [avec(camions, autre), avec(autre, camions), avec(declares, autre)])
      expect(margeAu(aides, '2023-06-01').plafondCentimes).toBe(10_000_000);
  });
  it('n’y compte plus hors de la période, une fois repris, ni sous la règle de 2023', () => {
    expect(margeAu(avec(camions), '2026-01-01').plafondCentimes).toBe(30_000_000);
    expect(margeAu(avec({ ...camions, montantCentimes: 0 }), '2023-06-01').plafondCentimes).toBe(20_000_000);
    expect(margeAu(avec(aideInscrite(1, '2020-12-31', 'octroyee', 'eu1', true)), '2023-06-01').plafondCentimes).toBe(
      20_000_000,
    );
  });
});

describe('la première date possible', () => {
  const aides = [['2024-03-10', 30_000_000]] as const;

  it('est la date demandée quand tout tient déjà', () => {
    expect(premiereDatePossible(compte({}), 30_000_000, '2026-03-16')).toBe('2026-03-16');
  });
  it('est le lendemain du troisième anniversaire de l’aide', () => {
    expect(premiereDatePossible(compte({ aides }), 1, '2026-03-16')).toBe('2027-03-11');
  });
  it('est l’entrée du règlement de 2023 quand son plafond suffit', () => {
    expect(premiereDatePossible(compte({}), 25_000_000, '2023-06-01')).toBe('2024-01-01');
  });
  it('n’existe pas au-dessus du plafond, ni après la dernière règle connue', () => {
    expect(premiereDatePossible(compte({}), 30_000_001, '2026-03-16')).toBeNull();
    expect(premiereDatePossible(compte({ aides: [['2028-03-10', 30_000_000]] }), 1, '2028-03-16')).toBeNull();
    expect(premiereDatePossible(compte({}), 1, '2031-01-01')).toBeNull();
  });
  it('n’existe pas tant qu’une réservation tient la place', () => {
    expect(premiereDatePossible(compte({ reserve: 30_000_000 }), 1, '2026-03-16')).toBeNull();
  });
});

describe('quel que soit le compte', () => {
  const dates = (du: string, nombre: number) =>
    fc.integer({ min: 0, max: nombre }).map((jours) => ajouterDesJours(du, jours));
  const cas = fc.record({
    aides: fc.array(fc.tuple(dates('2018-02-20', 3_000), fc.integer({ min: 1, max: 20_000_000 })), { maxLength: 4 }),
    reserve: fc.integer({ min: 0, max: 10_000_000 }),
    clotureExercice: fc.constantFrom('12-31', '06-30', '02-28', '02-29', '09-15'),
    montant: fc.integer({ min: 1, max: 31_000_000 }),
    depuis: dates('2020-02-20', 3_600),
    transportRoutier: fc.boolean(),
  });

  it('la marge n’est jamais négative', () => {
    fc.assert(
      fc.property(cas, ({ depuis, transportRoutier, ...faits }) => {
        const { utiliseCentimes, reserveCentimes, plafondCentimes, disponibleCentimes } = margeAu(
          compte(faits),
          depuis,
          transportRoutier,
        );
        expect(disponibleCentimes).toBe(Math.max(0, plafondCentimes - utiliseCentimes - reserveCentimes));
      }),
    );
  });

  it('la première date possible est le premier jour à partir duquel le montant tient chaque jour', () => {
    const jours = Array.from({ length: 11 * 366 }, (_, rang) => ajouterDesJours('2020-02-20', rang));
    fc.assert(
      fc.property(cas, ({ montant, depuis, transportRoutier, ...faits }) => {
        const sujet = compte(faits);
        const marges = jours
          .filter((jour) => jour >= depuis)
          .map((jour) => ({ jour, ...margeAu(sujet, jour, transportRoutier) }))
          .filter(({ regle }) => regle !== null);
        const dernierRefus = marges.findLastIndex(({ disponibleCentimes }) => montant > disponibleCentimes);
        expect(premiereDatePossible(sujet, montant, depuis, transportRoutier)).toBe(
          marges[dernierRefus + 1]?.jour ?? null,
        );
      }),
      {
        numRuns: 40,
        // The amount fits in the last months of the rule of 2013, and no longer on the first day of the rule of 2023.
        examples: [
          [
            {
              aides: [['2021-01-01', 18_511_274]],
              reserve: 7_011_032,
              clotureExercice: '06-30',
              montant: 4_477_695,
              depuis: '2020-02-20',
              transportRoutier: false,
            },
          ],
        ],
      },
    );
  });
});
