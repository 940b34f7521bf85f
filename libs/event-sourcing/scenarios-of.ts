import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { DomainError } from './domain-error';

/** A class of refusals, named by its code. */
interface Expected {
  readonly code: string;
}

const assertSame = (actual: unknown, expected: unknown) => {
  // JSON text, so that a property set to undefined, which no store keeps, counts as absent.
  const [found, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (found !== wanted) throw new Error(`Faits attendus :\n${wanted}\nFaits obtenus :\n${found}`);
};

/** given / when / then over one stream model: whole lists of facts are compared, in order. */
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
