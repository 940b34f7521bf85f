import type { ValueTransformer } from 'typeorm';

/** Reads a bigint column as a number. Values stay below 2^53 (cents, counts). */
export const bigNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};
