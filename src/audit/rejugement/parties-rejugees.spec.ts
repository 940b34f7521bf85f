import fc from 'fast-check';
import { parties, type Jeu } from '../../../test/support/en-memoire/jeu';
import { sansLaRegle } from '../../../test/support/en-memoire/regles-retirees';
import type { Partie } from '../../../test/support/en-memoire/partie';
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

const rejugees = async (toutes: readonly Partie[]): Promise<readonly Rejugement[]> => {
  const trouvees: Rejugement[] = [];
  for (const { programme } of toutes)
    for await (const une of rejuger({ journal: programme.journal, decisions: DECISIONS })) trouvees.push(une);
  return trouvees;
};

describe('des suites d’actes permis, rejugées,', () => {
  it('se décident de même, les réservations refusées aussi', async () => {
    const toutes = await rejugees(await jouees());
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
    const toutes = await rejugees(await jouees({ remplaces: [sansLaRegle('accordDansLaReserve')], auRepos: () => [] }));
    const ecartees = toutes.filter(({ issue }) => issue !== 'identique');
    expect(ecartees.length).toBeGreaterThan(0);
    expect(new Set(ecartees.map(({ acte, refus }) => `${acte ?? ''} ${refus?.code ?? ''}`))).toEqual(
      new Set(['AccorderAide montant-superieur-a-la-reserve']),
    );
  });
});
