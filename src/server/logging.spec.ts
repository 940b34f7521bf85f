import { QueryFailedError } from 'typeorm';
import { logging } from './logging';

interface Serializers {
  readonly pinoHttp: { readonly serializers: { readonly err: (error: unknown) => object } };
}

describe('logs', () => {
  const { err } = (logging('info') as unknown as Serializers).pinoHttp.serializers;

  it('contain the error, without the values that were sent', () => {
    const refusal = Object.assign(new Error('terminating connection'), { code: '57P01', detail: 'Anne Le Goff' });
    const failed = new QueryFailedError('insert …', ['anne@example.org'], refusal);
    const written = JSON.stringify(err(new Error('Enregistrement manqué', { cause: failed })));
    expect(written).toContain('Enregistrement manqué');
    expect(written).toContain('57P01');
    expect(written).not.toMatch(/anne/i);
  });

  it('contain a thrown value that is not an Error', () => {
    expect(err('un texte')).toEqual({ message: 'un texte' });
  });
});
