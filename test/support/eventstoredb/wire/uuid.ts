import { UUID } from '@eventstore/db-client/generated/shared_pb';

const WRITTEN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come back in lower case, however they were written; undefined: not an id. */
export const storedId = (uuid: UUID | undefined): string | undefined => {
  const id = uuid?.getString() ?? '';
  return WRITTEN.test(id) ? id.toLowerCase() : undefined;
};

export const uuidAsText = (id: string): UUID => new UUID().setString(id);

export const uuidAsBits = (id: string): UUID => {
  const hex = id.replaceAll('-', '');
  const half = (from: number) => BigInt.asIntN(64, BigInt(`0x${hex.slice(from, from + 16)}`)).toString();
  const bits = new UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16));
  return new UUID().setStructured(bits);
};
