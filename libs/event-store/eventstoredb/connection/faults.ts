export type FaultKind =
  'conflict' | 'denied' | 'too-large' | 'deleted' | 'invalid' | 'not-found' | 'not-ready' | 'late' | 'unavailable';

/** `retryable`: the same call may succeed later. `ambiguous`: what was sent may be stored. */
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
  /** Only for a conflict: the revision found, or `no-stream`. */
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
  // An error without a type precedes the append: discovery, or the query of the server's features.
  return ['unavailable', type !== undefined];
};

/** Sorts an error by type, then code, then message: the client is not consistent in any of them. */
export const faultOf = (error: unknown): StoreFault => {
  if (error instanceof StoreFault) return error;
  const clientError = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as ClientError;
  const [kind, ambiguous] = kindOf(clientError);
  const message = clientError.message ?? '';
  const actual = kind === 'conflict' ? String(clientError.actualVersion).replace('no_stream', 'no-stream') : undefined;
  return new StoreFault(kind, ambiguous, {
    message: message === '' ? (clientError.type ?? 'unknown') : message,
    cause: error,
    ...(actual === undefined ? {} : { actual }),
  });
};

/** Error that the client throws outside any call (late reply, dead connection). Its append is sent again anyway. */
export const isStray = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { stack = '', code, metadata } = error as Error & { code?: unknown; metadata?: unknown };
  if (error instanceof TypeError) return /[\\/]db-client[\\/].*batchAppend/.test(stack);
  return typeof code === 'number' && metadata !== undefined && /[\\/]grpc-js[\\/]/.test(stack);
};
