import { PassThrough } from 'node:stream';
import { pinoHttp, type Options } from 'pino-http';
import { QueryFailedError } from 'typeorm';
import { logging } from './logging';

/** What is written for an error, through the logger that the programme gets. */
const written = (err: unknown) => {
  const stream = new PassThrough();
  pinoHttp(logging('info').pinoHttp as Options, stream).logger.error({ err }, 'Échec');
  return JSON.parse(String(stream.read())) as { readonly err: object };
};

describe('logs', () => {
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
