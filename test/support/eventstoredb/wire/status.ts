import { Metadata, status } from '@grpc/grpc-js';
import type { Endpoint } from '../faults';

/** How a call that failed ends: the client reads the kind of failure in the trailer `exception`. */
export interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata?: Metadata;
}

const failure = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): Failure => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { code, details, metadata };
};

export const unauthenticated = (): Failure => failure(status.UNAUTHENTICATED, 'Unauthenticated');

export const accessDenied = (): Failure =>
  failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const streamDeleted = (stream: string): Failure =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const notLeader = ({ host, port }: Endpoint): Failure =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': port.toString(),
  });

export const unavailable = (words: string): Failure => failure(status.UNAVAILABLE, words);

/** What neither the programme asks nor a recording shows is not guessed at. */
export const notModelled = (what: string): Failure => failure(status.UNIMPLEMENTED, `Not modelled: ${what}`);
