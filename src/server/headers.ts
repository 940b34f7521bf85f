import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const POLITIQUE = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** Security headers, and the correlation id of every answer. */
export const proteger = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLITIQUE },
    referrerPolicy: { policy: 'same-origin' },
    // Set by the reverse proxy that ends TLS.
    strictTransportSecurity: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      void reply.header('x-correlation-id', request.id);
      // The API's interactive page, which shows nothing that people typed, styles its parts in line.
      const policy = reply.getHeader('content-security-policy');
      if (request.url.startsWith('/api/docs') && typeof policy === 'string') {
        void reply.header(
          'content-security-policy',
          policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
        );
      }
      await Promise.resolve();
    });
};
