import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { DomainError } from './domain-error';

interface Expected {
  readonly code: string;
}

// Stores drop fields that are undefined.
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
  const [foundFields, wantedFields] = [fieldsOf(found), fieldsOf(wanted)];
  const names = Object.keys(foundFields);
  return (
    names.length === Object.keys(wantedFields).length &&
    names.every((name) => isSame(foundFields[name], wantedFields[name]))
  );
};

const assertSame = (found: unknown, wanted: unknown) => {
  if (isSame(found, wanted)) return;
  const [obtained, expected] = [JSON.stringify(found, null, 2), JSON.stringify(wanted, null, 2)];
  throw new Error(`Faits attendus :\n${expected}\nFaits obtenus :\n${obtained}`);
};

/** given / when / then on one stream model. Whole lists of facts are compared, in order. */
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
