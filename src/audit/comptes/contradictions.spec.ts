import fc from 'fast-check';
import { parties } from '../../../test/support/en-memoire/jeu';

// Longer than the other specs may last: the games take minutes where several suites share a core.
const LIMITE_MS = 1_200_000;
const PARTIES = Number(process.env.PARTIES ?? 600);

describe('des suites d’actes permis, quelles qu’elles soient,', () => {
  it(
    'ne laissent pas deux faits qui se contredisent',
    async () => {
      const etapes = new Set<string>();
      const types = new Set<string>();
      const toutes = parties((partie, fautes) => {
        expect(fautes).toEqual([]);
        for (const type of partie.programme.types) types.add(type);
        for (const etape of partie.etapes) etapes.add(etape);
      });
      await fc.assert(toutes, { numRuns: PARTIES });
      // A game that never grants, pays or suspends would prove nothing.
      expect([...etapes]).toEqual(
        expect.arrayContaining(['refuse', 'retire', 'accorde', 'paye', 'clos', 'decision-retiree', 'suspendu']),
      );
      expect([...types]).toEqual(
        expect.arrayContaining([
          'MembresRattaches.v1',
          'MembresDetaches.v1',
          'ReservationDepassee.v2',
          'PlafondDepasse.v2',
          'CompteHorsPlafond.v2',
          'CompteRevenuSousPlafond.v1',
          'RecouvrementConstate.v1',
          'CessationConstatee.v1',
          'EtablissementTransfere.v1',
          'EtablissementCorrige.v1',
        ]),
      );
    },
    LIMITE_MS,
  );
});
