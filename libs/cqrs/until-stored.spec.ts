import { InvalidAppend, StoreOverloaded, StoreUnavailable } from '#libs/event-sourcing';
import { untilStored } from './until-stored';

const failing = (...errors: Error[]) => {
  const attempts = { count: 0 };
  const act = () => {
    const error = errors[attempts.count];
    attempts.count += 1;
    return error ? Promise.reject(error) : Promise.resolve('stored');
  };
  return { attempts, act };
};

const away = () => new StoreUnavailable('Le magasin de faits ne répond pas.', true);

describe('an act that is repeated until it is stored', () => {
  it('is answered at once by a store that answers', async () => {
    const { act, attempts } = failing();
    expect([await untilStored(act), attempts.count]).toEqual(['stored', 1]);
  });

  it('is sent again to a store that was away or overloaded', async () => {
    const { act, attempts } = failing(away(), new StoreOverloaded(1), away());
    expect([await untilStored(act, { firstPauseMs: 0 }), attempts.count]).toEqual(['stored', 4]);
  });

  it('gives the error of a store that stays away', async () => {
    const error = away();
    const { act } = failing(error);
    await expect(untilStored(act, { patienceMs: 0 })).rejects.toBe(error);
  });

  it('is not sent again when the store refuses it', async () => {
    const refused = new InvalidAppend('Le magasin de faits refuse cet envoi.');
    const { act, attempts } = failing(refused);
    await expect(untilStored(act)).rejects.toBe(refused);
    expect(attempts.count).toBe(1);
  });
});
