import { StoreOverloaded, StoreUnavailable } from '#libs/event-sourcing';
import { problemOf } from './problem';

describe('problems', () => {
  it('give the delay after which to retry when the queue is full', () => {
    const { problem, retryAfterSeconds, unexpected } = problemOf(new StoreOverloaded(1), false);
    expect(problem).toMatchObject({ status: 503, code: 'file-pleine', title: 'Service momentanément indisponible' });
    expect([retryAfterSeconds, unexpected]).toEqual([1, false]);
  });

  it('answer that nothing is lost when the store is away', () => {
    const away = new StoreUnavailable('Le magasin de faits ne répond pas ; vos données sont conservées.', true);
    expect(problemOf(away, false)).toMatchObject({
      problem: { status: 503, code: 'indisponible', detail: away.message },
      retryAfterSeconds: 2,
    });
  });

  it('never show an unexpected error', () => {
    const { problem } = problemOf(new Error('select secret'), false);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
