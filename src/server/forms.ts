import { BadRequestException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** No form of a page is longer. */
const FORM_LIMIT = 4 * 1024;

const fieldsOf = (body: string): Readonly<Record<string, string>> => {
  const fields = [...new URLSearchParams(body)];
  if (new Set(fields.map(([name]) => name)).size < fields.length)
    throw new BadRequestException({ code: 'champ-repete', detail: 'Un champ du formulaire est répété.' });
  return Object.fromEntries(fields);
};

/** Reads forms. `receiveFiles` refuses them on the routes that take none. */
export const receiveForms = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_LIMIT },
      (_request, body, done) => {
        try {
          done(null, fieldsOf(String(body)));
        } catch (error) {
          done(error as Error, undefined);
        }
      },
    );
};
