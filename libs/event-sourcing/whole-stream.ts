import { StreamNotWhole } from './event-store.errors';
import type { StreamReader } from './event-store';

const found = new WeakMap<StreamReader, Set<string>>();

/** Streams that this process found not to be whole when it last read them. */
export const streamsNotWhole = (reader: StreamReader): ReadonlySet<string> => found.get(reader) ?? new Set();

/** Remembers whether the stream was found to be whole, and passes on the error of `read`. */
export const notingWholeness = async <Result>(
  reader: StreamReader,
  stream: string,
  read: () => Promise<Result>,
): Promise<Result> => {
  try {
    const result = await read();
    found.get(reader)?.delete(stream);
    return result;
  } catch (error) {
    if (error instanceof StreamNotWhole) found.set(reader, (found.get(reader) ?? new Set()).add(stream));
    throw error;
  }
};
