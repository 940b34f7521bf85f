import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const CONTENT_SECURITY_POLICY = {
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

/** Acts and questions: their answers are for one person, at one moment. */
const API = /^\/api\/(?!docs)/;

/** Adds the security headers and the correlation id to every answer. */
export const addSecurityHeaders = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    referrerPolicy: { policy: 'same-origin' },
    // The reverse proxy that ends TLS sets this header.
    strictTransportSecurity: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      void reply.header('x-correlation-id', request.id);
      if (API.test(request.url) && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
      // The API page needs inline styles; it shows no text that people typed.
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
