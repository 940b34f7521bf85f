import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { StoredEvent } from '../log/stored-event';

export interface Filter {
  readonly accepts: (event: StoredEvent) => boolean;
  /** How many events the server reads, whether they match or not, from one checkpoint to the next. */
  readonly window: number;
}

/** Of a filter that names no window (recording 14). */
const DEFAULT_WINDOW = 32;

export const filterOf = (options: ReadReq.Options.FilterOptions): Filter => ({
  accepts: acceptance(options),
  window: options.hasMax() ? options.getMax() : DEFAULT_WINDOW,
});

const acceptance = (options: ReadReq.Options.FilterOptions): Filter['accepts'] => {
  if (options.hasStreamIdentifier()) {
    const matches = matcher(options.getStreamIdentifier()!);
    return ({ stream }) => matches(stream);
  }
  const matches = matcher(options.getEventType()!);
  return ({ type }) => matches(type);
};

const matcher = (expression: ReadReq.Options.FilterOptions.Expression): ((text: string) => boolean) => {
  const prefixes = expression.getPrefixList();
  if (prefixes.length > 0) return (text) => prefixes.some((prefix) => text.startsWith(prefix));
  const regex = new RegExp(expression.getRegex());
  return (text) => regex.test(text);
};

export const accepts = (filter: Filter, event: StoredEvent): boolean => filter.accepts(event);
