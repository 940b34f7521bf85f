import { DatabaseError, type ClientConfig } from 'pg';
import { StoreUnavailable } from '#libs/event-sourcing';

export const sessionOf = (url: string, settings: readonly string[] = []): ClientConfig => ({
  connectionString: url,
  connectionTimeoutMillis: 3_000,
  // Client-side limit, for a server that vanished and ends no statement.
  query_timeout: 15_000,
  keepAlive: true,
  options: [
    '-c timezone=UTC',
    '-c datestyle=ISO',
    '-c lock_timeout=3s',
    '-c statement_timeout=10s',
    '-c idle_in_transaction_session_timeout=30s',
    ...settings,
  ].join(' '),
});

// Serialization failure, deadlock, lock timeout, query cancelled by its time limit.
const TRANSIENT = new Set(['40001', '40P01', '55P03', '57014']);

export const isTransient = (error: unknown): boolean =>
  error instanceof DatabaseError && TRANSIENT.has(error.code ?? '');

/** Connection lost or refused (08), too many clients (53), shutdown (57P). */
export const isDisconnection = (error: unknown): boolean =>
  error instanceof DatabaseError ? /^(08|53|57P)/.test(error.code ?? '') : true;

/** The server answers and cannot write: disk full, read only, no right to it, failure of its disk. */
export const cannotWrite = (error: unknown): boolean =>
  error instanceof StoreUnavailable
    ? cannotWrite(error.cause)
    : error instanceof DatabaseError && /^(53100|25006|42501|58)/.test(error.code ?? '');

/** The values are refused and always will be. Any other error comes from the server. */
export const isRefusedDatum = (error: unknown): boolean =>
  error instanceof DatabaseError && /^(22|23)/.test(error.code ?? '');

export const asUnavailable = (error: unknown): unknown =>
  isTransient(error) || isDisconnection(error)
    ? new StoreUnavailable('La base de données ne répond pas ; vos données sont conservées.', false, { cause: error })
    : error;
