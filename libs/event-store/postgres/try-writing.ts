import { DatabaseError } from 'pg';
import type { Rows } from './rows';

const WRITTEN = 'P0001';

// More than the free room of the table: on a full disk, what fails first is to extend a file. The error takes the rows back.
const TRY = `do $$ begin
  insert into es.commands (command_id, body_hash) select gen_random_uuid(), repeat('essai ', 170) from generate_series(1, 1000);
  raise exception 'written';
end $$`;

/** Writes a megabyte into a table of the store and takes it back. Throws the error of the server when it cannot. */
export const tryWriting = async (rows: Rows): Promise<void> => {
  try {
    await rows.read({ text: TRY });
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== WRITTEN) throw error;
  }
};
