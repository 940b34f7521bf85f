import { DatabaseError, type ClientConfig } from 'pg';
import { StoreUnavailable } from '#libs/event-sourcing';

/** Settings of every session of ours: bounded waits, UTC, values left as text. */
export const sessionOf = (url: string): ClientConfig => ({
  connectionString: url,
  connectionTimeoutMillis: 3_000,
  // A server that vanished without a word ends no statement: we do, after its own limit.
  query_timeout: 15_000,
  keepAlive: true,
  options: [
    '-c timezone=UTC',
    '-c datestyle=ISO',
    '-c lock_timeout=3s',
    '-c statement_timeout=10s',
    '-c idle_in_transaction_session_timeout=30s',
  ].join(' '),
});

// Serialization failure, deadlock, lock timeout, query cancelled by its time limit.
const TRANSIENT = new Set(['40001', '40P01', '55P03', '57014']);

/** The statement lost a race or a wait: the same one may succeed. */
export const isTransient = (error: unknown): boolean =>
  error instanceof DatabaseError && TRANSIENT.has(error.code ?? '');

/** The server is away, going or coming: connection lost or refused, shutdown (57P…), too many clients (53…), 08…. */
export const isDisconnection = (error: unknown): boolean =>
  error instanceof DatabaseError ? /^(08|53|57P)/.test(error.code ?? '') : true;

/** The values themselves are refused, and will be again. Anything else is the server's trouble, not the caller's. */
export const isRefusedDatum = (error: unknown): boolean =>
  error instanceof DatabaseError && /^(22|23)/.test(error.code ?? '');

/** Errors of a read, as the port's own. */
export const asUnavailable = (error: unknown): unknown =>
  isTransient(error) || isDisconnection(error)
    ? new StoreUnavailable('La base de données ne répond pas ; vos données sont conservées.', false, { cause: error })
    : error;
