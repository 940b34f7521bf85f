import type { Decision, DomainEvent, StreamModel } from '#libs/event-sourcing';
import type { ActeDate, MotifDeDate } from '#modules/habilitations';
import { demander } from './demander';

interface Tardif<Asked extends ActeDate, State, Event extends DomainEvent> {
  readonly model: StreamModel<State, Event>;
  readonly faits: readonly Event[];
  readonly commande: (motif: { motifDeDate?: MotifDeDate }) => Asked;
  readonly decider: (commande: Asked) => Decision<State, Event>;
}

/** An act that is dated far back, as whoever gives this reason asks for it: once, and again. */
export const acteTardif =
  <Asked extends ActeDate, State, Event extends DomainEvent>({
    model,
    faits,
    commande,
    decider,
  }: Tardif<Asked, State, Event>) =>
  (motifDeDate?: MotifDeDate) => {
    const asked = commande(motifDeDate === undefined ? {} : { motifDeDate });
    const decision = demander(asked, decider);
    const apres = (suite: readonly Event[]) =>
      decision([...faits, ...suite].reduce((state, fait) => model.evolve(state, fait), model.initialState()));
    return {
      notes: asked.notes,
      faits: () => apres([]),
      encore: (suite: readonly DomainEvent[]) => apres(suite as Event[]),
    };
  };
