import { load, type CommandContext, type DomainEvent, type StreamModel, type StreamReader } from '#libs/event-sourcing';

/**
 * What a stream says when an act is due. Undefined when it says later things already: the act was played before a stop, and what its
 * person saw then is no longer there to read.
 */
export const lireAuJour = async <State, Event extends DomainEvent>(
  faits: StreamReader,
  modele: StreamModel<State, Event>,
  id: string,
  { at }: Pick<CommandContext, 'at'>,
): Promise<State | undefined> => {
  let dernier = 0;
  const { state } = await load(faits, modele, id, ({ metadata }) => {
    dernier = Math.max(dernier, Date.parse(metadata.occurredAt));
  });
  return dernier > Date.parse(at) ? undefined : state;
};
