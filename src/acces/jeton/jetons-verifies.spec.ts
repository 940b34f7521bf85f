import { randomBytes } from 'node:crypto';
import { DUREE_DU_JETON_EN_HEURES, signerJeton } from './jeton';
import { JetonsVerifies } from './jetons-verifies';

const HEURE = 3_600_000;
const ACTEUR = { personneId: '01914d2c-5a00-7000-8000-000000000001', role: 'mission.lecteur', territoire: 'FR' };

describe('un jeton déjà vérifié', () => {
  const key = randomBytes(32);
  const DEBUT = new Date('2026-11-26T09:00:00Z');
  let verifications: number;
  let jetons: JetonsVerifies;
  beforeEach(() => {
    jest.useFakeTimers({ now: DEBUT, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    verifications = 0;
    jetons = new JetonsVerifies({
      get key() {
        verifications += 1;
        return key;
      },
    });
  });
  afterEach(() => jest.useRealTimers());

  it('n’est pas vérifié une seconde fois', async () => {
    const jeton = await signerJeton(key, ACTEUR, DEBUT);
    expect((await jetons.lire(jeton))?.acteur).toEqual(ACTEUR);
    expect((await jetons.lire(jeton))?.acteur).toEqual(ACTEUR);
    expect(verifications).toBe(1);
  });

  it('n’est plus accepté quand il expire', async () => {
    const jeton = await signerJeton(key, ACTEUR, DEBUT);
    expect((await jetons.lire(jeton))?.acteur).toEqual(ACTEUR);
    // Five seconds more, because clocks differ.
    jest.setSystemTime(DEBUT.getTime() + DUREE_DU_JETON_EN_HEURES * HEURE + 5_000);
    expect(await jetons.lire(jeton)).toBeUndefined();
  });

  it('n’ouvre pas à celui qui lui ressemble', async () => {
    const jeton = await signerJeton(key, ACTEUR, DEBUT);
    await jetons.lire(jeton);
    const [entete = '', , signature = ''] = jeton.split('.');
    const [, donnees = ''] = (await signerJeton(randomBytes(32), { ...ACTEUR, role: 'mission.pilote' }, DEBUT)).split(
      '.',
    );
    expect(await jetons.lire(`${entete}.${donnees}.${signature}`)).toBeUndefined();
    expect((await jetons.lire(jeton))?.acteur).toEqual(ACTEUR);
  });

  it('qui est refusé est vérifié à chaque fois', async () => {
    const jeton = await signerJeton(randomBytes(32), ACTEUR, DEBUT);
    expect(await jetons.lire(jeton)).toBeUndefined();
    expect(await jetons.lire(jeton)).toBeUndefined();
    expect(verifications).toBe(2);
  });
});
