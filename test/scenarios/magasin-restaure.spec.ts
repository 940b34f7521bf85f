import { EventStoreDouble } from '../support/eventstoredb';
import { entrepriseDe, Programme, referencement, type Appelant } from '../support/programme';
import { until } from '../support/until';

describe('un EventStoreDB rendu à un état plus ancien, sous un programme en service', () => {
  let double: EventStoreDouble;
  let programme: Programme;
  let personne: Appelant;
  beforeAll(async () => {
    double = await EventStoreDouble.start();
    programme = await Programme.lancer({ EVENT_STORE_URL: double.url });
    personne = await programme.personne('region.instructeur', '53');
  });
  afterAll(async () => {
    await programme.fermer();
    await double.kill();
  });

  const pret = (voulu: number, phrase = '') =>
    until(
      () => programme.dernier.sante('ready'),
      ({ status, body }) => status === voulu && JSON.stringify(body).includes(phrase),
    );
  const acte = (rang: number) => programme.envoyer(referencement('53', entrepriseDe(rang)));
  const commande = (...args: string[]) => programme.commande(args, { EVENT_STORE_URL: double.url });

  it('ne reçoit aucun acte avant d’être reconnu, garde ce qu’il a perdu, et redevient prêt de lui-même', async () => {
    await pret(200);
    const { status, body } = await acte(1);
    expect(status).toBe(200);
    await personne.lireApres(String(body.position), 'entreprises');

    const { port } = double;
    await double.kill();
    await pret(503);
    double = await EventStoreDouble.start({ port });
    const refuse = await until(
      () => acte(2),
      ({ status: recu, body: { detail } }) => recu === 200 || String(detail).includes('restauré'),
    );
    expect(refuse.status).toBe(503);
    await pret(503, 'restauré');

    const garde = await commande('rebuild', 'journal');
    expect([garde.code, garde.stderr]).toEqual([1, expect.stringContaining('dont 1 manquent au nouveau')]);
    expect((await commande('rebuild', 'journal', '--moins-de-faits')).stdout).toMatch(
      /gardé dans la table es\.events_avant_/,
    );
    await pret(200);
    expect((await acte(2)).status).toBe(200);
    const { stdout } = await commande('verify', 'journal');
    expect(stdout).toContain('Le journal est entier.');
  });
});
