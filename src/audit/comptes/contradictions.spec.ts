import fc from 'fast-check';
import { Partie, type Coup } from '../../../test/support/en-memoire/partie';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const PARTIES = Number(process.env.PARTIES ?? 2_000);
const COUPS = 160;

const coup: fc.Arbitrary<Coup> = fc.tuple(fc.nat(19), fc.nat(59), fc.nat(7), fc.nat(40), fc.nat(10));
// Under the first rule up to the last days of it, and under the second one.
const debut = fc.constantFrom('2023-11-20', '2025-10-06');

const jouer = async (partie: Partie, coups: readonly Coup[]): Promise<void> => {
  const { programme } = partie;
  for (const suivant of coups) {
    await partie.jouer(suivant);
    expect(contradictionsDeToujours(programme.etats)).toEqual([]);
  }
  await programme.auRepos();
  expect(contradictionsDeToujours(programme.etats)).toEqual([]);
  expect(contradictionsAuRepos(programme.etats)).toEqual([]);
  expect(programme.refusDesReactions).toEqual([]);
};

describe('des suites d’actes permis, quelles qu’elles soient,', () => {
  it('ne laissent pas deux faits qui se contredisent', async () => {
    const etapes = new Map<string, number>();
    const toutes = fc.asyncProperty(
      debut,
      fc.array(coup, { minLength: COUPS, maxLength: COUPS }),
      async (le, coups) => {
        const partie = await Partie.ouvrir(le);
        await jouer(partie, coups);
        for (const etape of partie.etapes) etapes.set(etape, (etapes.get(etape) ?? 0) + 1);
      },
    );
    await fc.assert(toutes, { numRuns: PARTIES });
    // A game that never grants, pays or suspends would prove nothing.
    for (const etape of ['refuse', 'retire', 'accorde', 'paye', 'clos', 'decision-retiree', 'suspendu'])
      expect([etape, etapes.has(etape)]).toEqual([etape, true]);
  });
});
