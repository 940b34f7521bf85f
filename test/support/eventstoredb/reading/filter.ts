import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { StoredEvent } from '../log/stored-event';

export interface Filter {
  readonly accepts: (event: StoredEvent) => boolean;
  /** How many events the server reads before it looks up. */
  readonly window: number;
  /** How many events it reads, whether they match or not, from one checkpoint to the next. */
  readonly checkpointInterval: number;
}

/** Of a filter that names no window (recording 14). */
const DEFAULT_WINDOW = 32;

export const filterOf = (options: ReadReq.Options.FilterOptions): Filter => {
  const window = options.hasMax() ? options.getMax() : DEFAULT_WINDOW;
  return {
    accepts: acceptance(options),
    window,
    checkpointInterval: window * Math.max(1, options.getCheckpointintervalmultiplier()),
  };
};

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
