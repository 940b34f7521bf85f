import { copiedEventOf } from './copied-events';
import { NO_EXTRA } from './copied-page';
import { EVERY_TYPE, type Ignores } from '../eventstoredb/foreign-event';
import type { JournalRow } from './journal-rows';
import type { StoreEvent } from '../eventstoredb/store-event';

/** How the journal and its store tell one event differently, in French. Throws `ForeignEvent`. */
export const differenceOf = (event: StoreEvent, row: JournalRow, ignores: Ignores): string | undefined => {
  const { metadata, ...original } = copiedEventOf(event, { knows: EVERY_TYPE, ignores });
  const { personneId, role, territoire } = metadata.actor;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['flux', original.stream, row.stream],
    ['révision', original.revision, row.revision],
    ['identifiant', original.id, row.id],
    ['type', original.type, row.type],
    ['données', original.json, row.json],
    ['position', original.place, row.place],
    ['date de l’acte', Date.parse(metadata.occurredAt), row.occurredAtMs],
    ['date d’enregistrement', original.recordedAtMs, row.recordedAtMs],
    ['commande', metadata.commandId, row.commandId],
    ['corrélation', metadata.correlationId, row.correlationId],
    ['cause', metadata.causationId, row.causationId],
    ['auteur', [personneId, role, territoire].join(' '), row.actor.join(' ')],
    ['complément', metadata.extra === undefined ? NO_EXTRA : JSON.stringify(metadata.extra), row.extra],
  ];
  const found = pairs.find(([, one, other]) => one !== other);
  if (!found) return undefined;
  const [what, one, other] = found.map((value) => String(value).slice(0, 200));
  return `flux ${row.stream}, révision ${row.revision} : ${what} « ${one} » dans EventStoreDB, « ${other} » dans le journal`;
};
