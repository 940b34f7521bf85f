import { UUID } from '@eventstore/db-client/generated/shared_pb';

const WRITTEN = /^[({]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?$/i;

/** Ids come back in lower case, however they were written; undefined: not an id. */
export const storedId = (uuid: UUID | undefined): string | undefined => {
  if (uuid === undefined) return undefined;
  if (uuid.hasStructured()) return textOf(uuid.getStructured()!);
  return WRITTEN.exec(uuid.getString())?.slice(1).join('-').toLowerCase();
};

const textOf = (bits: UUID.Structured): string => {
  const hex = [bits.getMostSignificantBits(), bits.getLeastSignificantBits()]
    .map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0'))
    .join('');
  return WRITTEN.exec(hex)!.slice(1).join('-');
};

export const uuidAsText = (id: string): UUID => new UUID().setString(id);

export const uuidAsBits = (id: string): UUID => {
  const hex = id.replaceAll('-', '');
  const half = (from: number) => BigInt.asIntN(64, BigInt(`0x${hex.slice(from, from + 16)}`)).toString();
  const bits = new UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16));
  return new UUID().setStructured(bits);
};
