import type { Actor } from './command-context';
import { refusal } from './domain-error';
import type { EventMetadata, RecordedEvent } from './event-store';

/** A repeat by its author is answered as done; by somebody else, who did nothing, it would say so falsely. */
export const DoneByAnother = refusal(
  'conflict',
  'deja-fait-par-autrui',
  'C’est déjà fait, par une autre personne : relisez ce qui est en place avant d’agir.',
);

/** Who stored facts of a stream by the same command. Facts older than the names of commands tell nothing. */
export const authorsBy = (extra: EventMetadata['extra']) => {
  const authors = new Set<string>();
  return {
    see: ({ metadata }: RecordedEvent): void => {
      if (extra?.commande !== undefined && metadata.extra?.commande === extra.commande)
        authors.add(metadata.actor.personneId);
    },
    mayRepeat: ({ personneId }: Actor): boolean => authors.size === 0 || authors.has(personneId),
  };
};
