import type { ValueTransformer } from 'typeorm';

/** A bigint column that holds less than 2^53 (cents, counts), read as a number. */
export const bigNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};
