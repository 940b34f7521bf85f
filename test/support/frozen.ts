import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../contracts/frozen');

/**
 * What an earlier version gave, kept as JSON under test/contracts/frozen. A change on purpose is written by running the spec
 * once with UPDATE_FROZEN=1, and read in the diff.
 */
export const frozen = (name: string, found: unknown): unknown => {
  const file = join(FOLDER, `${name}.json`);
  if (process.env.UPDATE_FROZEN) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  return JSON.parse(readFileSync(file, 'utf8'));
};
