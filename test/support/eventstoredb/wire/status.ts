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
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, inHeader(value));
  return { code, details, metadata };
};

/** A header carries ASCII only; recordings have no name with an accent in one. */
const inHeader = (value: string): string => value.replaceAll(/[^ -~]/g, encodeURIComponent);

export const unauthenticated = (): Failure => failure(status.UNAUTHENTICATED, 'Unauthenticated');

export const accessDenied = (): Failure =>
  failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const streamDeleted = (stream: string): Failure =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const wrongExpectedVersion = (stream: string, expected: bigint, actual: bigint | undefined): Failure =>
  failure(
    status.FAILED_PRECONDITION,
    `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual ?? -1n}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': expected.toString(),
      ...(actual === undefined ? {} : { 'actual-version': actual.toString() }),
    },
  );

export const appendTooLarge = (maximum: number): Failure =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${maximum} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': maximum.toString(),
  });

export const notLeader = ({ host, port }: Endpoint): Failure =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': port.toString(),
  });

export const badRequest = (message: string): Failure => failure(status.INVALID_ARGUMENT, message);

export const unavailable = (words: string): Failure => failure(status.UNAVAILABLE, words);

export const tooLate = (): Failure => failure(status.DEADLINE_EXCEEDED, 'Timeout');
