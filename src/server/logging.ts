import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Options } from 'pino-http';
import { knownOf } from './watched-requests';

interface Logged {
  readonly name?: string;
  /** Name of an error that pino has serialised. */
  readonly type?: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

const isSerialised = (error: unknown): error is { readonly raw: Error } =>
  typeof error === 'object' && error !== null && 'raw' in error && error.raw instanceof Error;

/** An error of another realm, or one that was serialised, is no `Error`. */
const isErrorLike = (error: unknown): error is Logged =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

/** Leaves out the other fields: a database error also carries the values that were sent, which may be personal data. */
const errorForLogs = (error: unknown): object => {
  // pino-http has serialised an error before it asks, and leaves the original in `raw`.
  if (isSerialised(error)) return errorForLogs(error.raw);
  if (!isErrorLike(error))
    return { message: typeof error === 'string' ? sansNumeros(error) : 'Une valeur qui n’est pas une erreur.' };
  const { name, type, message, stack, code, cause } = error;
  const printableCode = typeof code === 'string' || typeof code === 'number' ? { code } : {};
  return {
    name: name ?? type,
    message: sansNumeros(message),
    ...(stack === undefined ? {} : { stack: sansNumeros(stack) }),
    ...printableCode,
    ...(isErrorLike(cause) && { cause: errorForLogs(cause) }),
  };
};

/** A SIREN or a SIRET: that of a sole trader says who they are. */
const NUMERO = /(?<![0-9A-Za-z])\d{9}(?:\d{5})?(?![0-9A-Za-z])/g;

/** The text without the numbers of companies. */
const sansNumeros = (text: string): string => text.replace(NUMERO, '[numéro]');

/** JSON lines with the correlation id, and who asked for what. Headers, bodies, query strings and numbers of companies are never logged. */
export const logging = (level: string): Options => ({
  level,
  genReqId: (request: IncomingMessage) => (request as IncomingMessage & { id: string }).id,
  customAttributeKeys: { reqId: 'correlationId' },
  quietReqLogger: true,
  customProps: knownOf,
  hooks: {
    logMethod(args, method) {
      method.apply(this, args.map((arg: unknown) => (typeof arg === 'string' ? sansNumeros(arg) : arg)) as typeof args);
    },
  },
  serializers: {
    err: errorForLogs,
    req: ({ method, url }: { method: string; url: string }) => ({
      method,
      path: sansNumeros(url.split('?')[0] ?? ''),
    }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  },
  // Its own error says no more than the status, with a stack of the library.
  customErrorObject: (_request, _response, error: Error, value: object) =>
    error.message.startsWith('failed with status code') ? { ...value, err: undefined } : value,
  customLogLevel: (_: IncomingMessage, response: ServerResponse, error?: Error) =>
    error || response.statusCode >= 500 ? 'error' : 'info',
});
