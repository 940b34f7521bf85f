import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';

/** JSON lines. A request is known by its correlation id; neither headers, nor bodies, nor query strings are written. */
export const logging = (level: string): Params => ({
  pinoHttp: {
    level,
    genReqId: (request: IncomingMessage) => (request as IncomingMessage & { id: string }).id,
    customAttributeKeys: { reqId: 'correlationId' },
    quietReqLogger: true,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    customLogLevel: (_: IncomingMessage, response: ServerResponse, error?: Error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
  },
});
