import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { DomainError } from './domain-error';

/** A class of refusals, named by its code. */
interface Expected {
  readonly code: string;
}

// No store keeps a field that is set to undefined: it counts as absent.
const fieldsOf = (value: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

const isSame = (found: unknown, wanted: unknown): boolean => {
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null)
    return found === wanted;
  if (Array.isArray(found) || Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      Array.isArray(wanted) &&
      found.length === wanted.length &&
      found.every((item, rank) => isSame(item, wanted[rank]))
    );
  const [ours, theirs] = [fieldsOf(found), fieldsOf(wanted)];
  const names = Object.keys(ours);
  return names.length === Object.keys(theirs).length && names.every((name) => isSame(ours[name], theirs[name]));
};

const assertSame = (found: unknown, wanted: unknown) => {
  if (isSame(found, wanted)) return;
  const [obtained, expected] = [JSON.stringify(found, null, 2), JSON.stringify(wanted, null, 2)];
  throw new Error(`Faits attendus :\n${expected}\nFaits obtenus :\n${obtained}`);
};

/** given / when / then over one stream model: whole lists of facts are compared, in order, field by field. */
export const scenariosOf = <State, Event extends DomainEvent>(model: StreamModel<State, Event>) => ({
  given: (...facts: readonly Event[]) => {
    const state = facts.reduce((folded, fact) => model.evolve(folded, fact), model.initialState());
    return {
      when: (decide: Decision<State, Event>) => ({
        then: (...expected: readonly Event[]) => {
          assertSame(decide(state), expected);
        },
        changesNothing: () => {
          assertSame(decide(state), []);
        },
        refuses: ({ code }: Expected): DomainError => {
          let decided: readonly Event[];
          try {
            decided = decide(state);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            if (error.code === code) return error;
            throw new Error(`Refus attendu : ${code}. Refus obtenu : ${error.code}.`, { cause: error });
          }
          throw new Error(`Refus attendu : ${code}. Faits obtenus : ${JSON.stringify(decided, null, 2)}`);
        },
      }),
    };
  },
});
