import { PassThrough } from 'node:stream';
import { stdSerializers } from 'pino';
import { pinoHttp } from 'pino-http';
import { QueryFailedError } from 'typeorm';
import { logging } from './logging';

/** What is written for an error, through the logger that the programme gets. */
const written = (err: unknown) => {
  const stream = new PassThrough();
  pinoHttp(logging('info'), stream).logger.error({ err }, 'Échec');
  return JSON.parse(String(stream.read())) as { readonly err: object };
};

const serialise = (error: unknown): unknown => logging('info').serializers?.err?.(error);

describe('logs', () => {
  it.each([
    ['as it was thrown', (error: Error) => error],
    ['as pino serialises it', (error: Error) => stdSerializers.err(error)],
    ['as a copy of that', (error: Error) => ({ ...stdSerializers.err(error) })],
    ['of another realm', (error: Error) => ({ name: error.name, message: error.message, stack: error.stack })],
  ])('contain the name and the stack of an error %s', (_, given) => {
    const line = serialise(given(new TypeError('imprévu')));
    expect(line).toMatchObject({
      name: 'TypeError',
      message: 'imprévu',
      stack: expect.stringContaining('logging.spec'),
    });
  });

  it('hold one line for a refused request, without a stack of the library that only repeats its status', () => {
    const { customErrorObject } = logging('info');
    const errorOf = (err: Error) => customErrorObject?.({} as never, {} as never, err, { err }) as { err?: Error };
    expect(errorOf(new Error('failed with status code 503')).err).toBeUndefined();
    expect(errorOf(new Error('premature close')).err).toBeDefined();
  });

  it('hold no number of a company: not in a path, not in a sentence, not in a stack', () => {
    const stream = new PassThrough();
    const { logger } = pinoHttp(logging('info'), stream);
    const error = new Error('Le flux compteDeMinimis-981000011 a changé');
    logger.error({ err: error }, 'SIRET 98100001100016 refusé');
    const req = { method: 'GET', url: '/api/v1/entreprises/981000011/compte?x=1' };
    logger.info({ req }, 'demande %s', 'sur 981000011');
    const lines = String(stream.read());
    expect(lines).not.toMatch(/981000011/);
    expect(lines).toContain('/api/v1/entreprises/[numéro]/compte');
    expect(lines).toContain('compteDeMinimis-[numéro] a changé');
  });

  it('hold nothing of a personal link, which stands in a query string', () => {
    const stream = new PassThrough();
    const { logger } = pinoHttp(logging('info'), stream);
    const url = '/mon-pret?lien=0190c5a0-0000-7000-8000-000000001401.1.un-secret';
    logger.info(
      { req: { method: 'GET', url, originalUrl: url, headers: { referer: url }, query: { lien: url } } },
      'fini',
    );
    const lines = String(stream.read());
    expect(lines).toContain('/mon-pret');
    expect(lines).not.toMatch(/un-secret|lien/);
  });

  it('leave identifiers and dates as they are', () => {
    const kept = 'commande 0190c5a0-0000-7000-8000-123456789012 du 2026-11-27, position 00000000000000000002';
    expect(written(kept).err).toEqual({ message: kept });
  });

  it('say that a value is no error, and nothing of what it holds', () => {
    expect(serialise({ nom: 'Anne Le Goff' })).toEqual({ message: 'Une valeur qui n’est pas une erreur.' });
  });

  it('contain the error and its causes, without the values that were sent', () => {
    const refusal = Object.assign(new Error('terminating connection'), { code: '57P01', detail: 'Anne Le Goff' });
    const failed = new QueryFailedError('insert …', ['anne@example.org'], refusal);
    const line = written(new TypeError('Enregistrement manqué', { cause: failed }));
    expect(line.err).toMatchObject({
      name: 'TypeError',
      message: 'Enregistrement manqué',
      stack: expect.stringContaining('logging.spec'),
      cause: { name: 'QueryFailedError', code: '57P01' },
    });
    expect(JSON.stringify(line)).not.toMatch(/anne/i);
  });

  it('contain a thrown value that is not an Error', () => {
    expect(written('un texte').err).toEqual({ message: 'un texte' });
  });
});
