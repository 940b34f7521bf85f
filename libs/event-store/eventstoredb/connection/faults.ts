/** What went wrong on the way to EventStoreDB, whichever of its forms the client gave it. */
export type FaultKind =
  'conflict' | 'denied' | 'too-large' | 'deleted' | 'invalid' | 'not-found' | 'not-ready' | 'late' | 'unavailable';

/** `retryable`: the same call may succeed later. `ambiguous`: what was sent may have been stored all the same. */
export class StoreFault extends Error {
  readonly retryable: boolean;
  constructor(
    readonly kind: FaultKind,
    readonly ambiguous: boolean,
    options: { message: string; cause?: unknown; actual?: string },
  ) {
    super(options.message, { cause: options.cause });
    this.actual = options.actual;
    this.retryable = kind === 'not-ready' || kind === 'late' || kind === 'unavailable';
  }
  /** Of a conflict: the revision found, or `no-stream`. */
  readonly actual: string | undefined;
}

interface ClientError {
  readonly type?: string;
  readonly code?: number;
  readonly message?: string;
  readonly actualVersion?: unknown;
}

const UNAUTHENTICATED = 16;
const PERMISSION_DENIED = 7;
const NOT_READY = /Server Is Busy|Server Is Not Ready|No leader info/;
const BAD_REQUEST = 'BadRequest';

const kindOf = ({ type, code, message = '' }: ClientError): readonly [kind: FaultKind, ambiguous: boolean] => {
  switch (type) {
    case 'wrong-expected-version':
      return ['conflict', false];
    case 'maximum-append-size-exceeded':
      return ['too-large', false];
    case 'access-denied':
      return ['denied', false];
    case 'stream-deleted':
      return ['deleted', false];
    case 'stream-not-found':
      return ['not-found', false];
    case 'not-leader':
      return ['not-ready', false];
    case 'deadline-exceeded':
    case 'timeout':
      return ['late', true];
    case 'unavailable':
    case 'cancelled':
      return ['unavailable', true];
    case 'invalid-argument':
      return ['invalid', false];
  }
  if (code === UNAUTHENTICATED || code === PERMISSION_DENIED) return ['denied', false];
  if (NOT_READY.test(message)) return ['not-ready', false];
  if (message.includes(BAD_REQUEST)) return ['invalid', false];
  // Without a type it failed before the append was sent: looking for the server, or asking what it can do.
  return ['unavailable', type !== undefined];
};

/** Sorts an error of the client by its type, then its code, then its words: it is not consistent in any of them. */
export const faultOf = (error: unknown): StoreFault => {
  if (error instanceof StoreFault) return error;
  const seen = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as ClientError;
  const [kind, ambiguous] = kindOf(seen);
  const message = seen.message ?? '';
  const actual = kind === 'conflict' ? String(seen.actualVersion).replace('no_stream', 'no-stream') : undefined;
  return new StoreFault(kind, ambiguous, {
    message: message === '' ? (seen.type ?? 'unknown') : message,
    cause: error,
    ...(actual === undefined ? {} : { actual }),
  });
};

/**
 * What the client throws where nobody can catch: a reply that it no longer expects, because an error of its stream had already
 * answered, and the end of a write that waited behind others when its connection died. Whoever waited was told that the
 * append is ambiguous, and has sent it again.
 */
export const isStray = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { stack = '', code, metadata } = error as Error & { code?: unknown; metadata?: unknown };
  if (error instanceof TypeError) return /[\\/]db-client[\\/].*batchAppend/.test(stack);
  return typeof code === 'number' && metadata !== undefined && /[\\/]grpc-js[\\/]/.test(stack);
};
