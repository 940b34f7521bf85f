import fc from 'fast-check';
import type { Journal } from '#libs/event-sourcing';
import { ajouterDesAnnees } from '#libs/france';
import { compteDeMinimis, type CompteDeMinimis, type CompteDeMinimisEvent } from '#modules/entreprises';
import { parties } from '../../../test/support/en-memoire/jeu';
import { DECISIONS } from '../../composition/parts';
import { rejuger } from './rejuger';

const PARTIES = 30;
const REDUIT = 20_000_000;
/** The first regulation counts by fiscal years, which is not written again here. */
const DEUXIEME_REGLE = '2024-01-01';

const somme = (montants: readonly { readonly montantCentimes: number }[]) =>
  montants.reduce((total, { montantCentimes }) => total + montantCentimes, 0);

/** What the account holds that counts with an aid of this date, by the second regulation: three years to the day. */
const compteCentimes = ({ aides, reservations }: CompteDeMinimis, date: string): number =>
  somme(Object.values(aides).filter(({ accordeeLe }) => accordeeLe >= ajouterDesAnnees(date, -3))) +
  somme(Object.values(reservations));

interface Reservations {
  readonly connues: readonly string[];
  readonly touchees: readonly string[];
}

/** Reservations by the second regulation, and which of them a lower ceiling touches: those that no longer fit, and every refusal, which names the ceiling. */
const reservationsDe = async (journal: Journal): Promise<Reservations> => {
  const comptes = new Map<string, CompteDeMinimis>();
  const connues: string[] = [];
  const touchees: string[] = [];
  for await (const { events } of journal.readAll())
    for (const event of events.filter(({ stream }) => stream.startsWith('compteDeMinimis-'))) {
      const compte = comptes.get(event.stream) ?? compteDeMinimis.initialState();
      const { type, data } = event as unknown as CompteDeMinimisEvent;
      if ('dateDeReference' in data && data.dateDeReference >= DEUXIEME_REGLE) {
        connues.push(event.position);
        const tient = compteCentimes(compte, data.dateDeReference) + data.montantCentimes <= REDUIT;
        if (type === 'ReservationPlafondRefusee.v3' || (type === 'PlafondReserve.v2' && !tient))
          touchees.push(event.position);
      }
      comptes.set(event.stream, compteDeMinimis.evolve(compte, event as unknown as CompteDeMinimisEvent));
    }
  return { connues, touchees };
};

const differentes = async (journal: Journal, connues: readonly string[]): Promise<readonly string[]> => {
  const positions: string[] = [];
  const regles = { chiffres: new Map([['plafond-de-minimis', REDUIT]]) };
  for await (const { acte, issue, position } of rejuger({ journal, decisions: DECISIONS, regles }))
    if (acte === 'ReserverPlafond' && issue !== 'identique' && connues.includes(position)) positions.push(position);
  return positions;
};

describe('un plafond changé', () => {
  it('change les réservations qu’il touche, et elles seules', async () => {
    const journaux: Journal[] = [];
    const jouees = parties(({ programme }) => journaux.push(programme.journal));
    await fc.check(jouees, { numRuns: PARTIES, seed: 5 });
    let nombre = 0;
    for (const journal of journaux) {
      const { connues, touchees } = await reservationsDe(journal);
      expect(await differentes(journal, connues)).toEqual(touchees);
      nombre += touchees.length;
    }
    expect(nombre).toBeGreaterThan(10);
  });
});
