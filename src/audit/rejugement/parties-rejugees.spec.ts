import fc from 'fast-check';
import { CohorteEnMemoire } from '../../../test/support/en-memoire/cohorte-en-memoire';
import { parties, type Jeu } from '../../../test/support/en-memoire/jeu';
import { sansLaRegle } from '../../../test/support/en-memoire/regles-retirees';
import type { Partie } from '../../../test/support/en-memoire/partie';
import { coup as coupDeLaCohorte, jouerUn } from '../../../test/support/en-memoire/partie-de-la-cohorte';
import {
  coup as coupDePrestation,
  PartieDePrestations,
  type Coup,
} from '../../../test/support/en-memoire/partie-de-prestations';
import type { Journal } from '#libs/event-sourcing';
import { DECISIONS } from '../../composition/parts';
import { rejuger } from './rejuger';
import type { Rejugement } from './rejuger-une-decision';

const PARTIES = 40;

const jouees = async (jeu: Jeu = {}): Promise<readonly Partie[]> => {
  const toutes: Partie[] = [];
  await fc.check(
    parties((partie) => toutes.push(partie), jeu),
    { numRuns: PARTIES, seed: 3 },
  );
  return toutes;
};

const rejugees = async (...journaux: readonly Journal[]): Promise<readonly Rejugement[]> => {
  const trouvees: Rejugement[] = [];
  for (const journal of journaux)
    for await (const une of rejuger({ journal, decisions: DECISIONS })) trouvees.push(une);
  return trouvees;
};

const journauxDe = (toutes: readonly Partie[]) => toutes.map(({ programme }) => programme.journal);
const autrement = (toutes: readonly Rejugement[]) =>
  toutes.filter(({ issue }) => issue === 'differente' || issue === 'refusee');
const actesDe = (toutes: readonly Rejugement[]) =>
  new Set(toutes.filter(({ issue }) => issue === 'identique').map(({ acte }) => acte));

/** Aid that is declared late takes a certified service over the ceiling, and the region withdraws it: chance seldom does. */
const REACTIONS: readonly Coup[] = Array.from({ length: 8 }, () => ['reagir', 0, 0]);
const CERTIFICATION_RETIREE: Coup[] = [
  ['accepter', 0, 0],
  ...REACTIONS,
  ['declarer', 0, 0],
  ['confirmer', 0, 0],
  ['certifier', 0, 0],
  ...REACTIONS,
  ['declarerDesAides', 0, 1],
  ...REACTIONS,
  ['retirer', 0, 0],
];

const COUPS = { minLength: 120, maxLength: 120 };
const TIRAGE = { numRuns: 25, seed: 3 };

describe('des suites d’actes permis, rejugées,', () => {
  it('se décident de même, les réservations refusées aussi', async () => {
    const toutes = await rejugees(...journauxDe(await jouees()));
    expect(toutes.filter(({ issue }) => issue !== 'identique')).toEqual([]);
    const faits = new Set(toutes.flatMap((une) => une.faits));
    for (const type of [
      'AideAccordee.v2',
      'AideRefusee.v1',
      'ReservationPlafondRefusee.v3',
      'ReservationCreditsRefusee.v2',
    ])
      expect(faits).toContain(type);
  });

  it('montrent les accords qu’une règle absente ce jour-là aurait refusés, et eux seuls', async () => {
    const toutes = await rejugees(
      ...journauxDe(await jouees({ remplaces: [sansLaRegle('accordDansLaReserve')], auRepos: () => [] })),
    );
    const ecartees = toutes.filter(({ issue }) => issue !== 'identique');
    expect(ecartees.length).toBeGreaterThan(0);
    expect(new Set(ecartees.map(({ acte, refus }) => `${acte ?? ''} ${refus?.code ?? ''}`))).toEqual(
      new Set(['AccorderAide montant-superieur-a-la-reserve']),
    );
  });

  it('se décident de même pour des prestations, jusqu’à la certification qui se retire', async () => {
    const toutes: Rejugement[] = [];
    const jouer = fc.asyncProperty(fc.array(coupDePrestation, COUPS), async (coups) => {
      const partie = await PartieDePrestations.ouvrir(['p1', 'p2', 'p3', 'p4', 'p5']);
      for (const suivant of coups) await partie.jouer(suivant);
      toutes.push(...(await rejugees(partie.programme.journal)));
    });
    await fc.assert(jouer, { ...TIRAGE, examples: [[CERTIFICATION_RETIREE]] });
    expect(autrement(toutes)).toEqual([]);
    const attendus = [
      'AccepterDevis',
      'CertifierServiceFait',
      'RetirerCertification',
      'ReserverCredits',
      'ReserverPlafond',
    ];
    expect([...actesDe(toutes)]).toEqual(expect.arrayContaining(attendus));
  });

  it('se décident de même pour une cohorte, où qui sort laisse sa place', async () => {
    const toutes: Rejugement[] = [];
    const jouer = fc.asyncProperty(fc.array(coupDeLaCohorte, COUPS), async (coups) => {
      const sirens = ['244444444', '277777777', '344444443', '377777776', '444444442', '477777775'];
      const memoire = await CohorteEnMemoire.ouvrir(sirens, ['PREMIERE', 'SECONDE']);
      for (const suivant of coups) await jouerUn(memoire, suivant);
      toutes.push(...(await rejugees(memoire.store)));
    });
    await fc.assert(jouer, TIRAGE);
    expect(autrement(toutes)).toEqual([]);
    expect(toutes.flatMap(({ faits }) => faits)).toContain('EntreprisePromue.v1');
    expect([...actesDe(toutes)]).toEqual(
      expect.arrayContaining(['AdmettreEntreprise', 'SortirEntreprise', 'PrononcerAdmissibilite']),
    );
  });
});
