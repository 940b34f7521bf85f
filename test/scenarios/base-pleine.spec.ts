import { entrepriseDe, Programme, referencement } from '../support/programme';
import { until } from '../support/until';

/** What the server answers when its disk is full: nothing more enters the table. */
const REMPLIR = `
  create function public.disque_plein() returns trigger language plpgsql as $$ begin
    raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
  end $$;
  create trigger disque_plein before insert on es.commands for each statement execute function public.disque_plein()`;

describe('quand le disque de la base est plein, le programme', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.installer();
    await programme.lancer();
  });
  afterAll(() => programme.fermer());

  const pretOuNon = () => programme.dernier.sante('ready');
  const enService = async () =>
    /^event_store_up (\d)/m.exec(await (await fetch(`${programme.url}/metrics`)).text())?.[1];

  it('se dit hors service avec ce qu’il faut faire, puis se remet seul, sans qu’un acte l’essaie', async () => {
    await until(pretOuNon, ({ status }) => status === 200);
    await programme.requete(REMPLIR);
    expect((await programme.envoyer(referencement('53', entrepriseDe(1)))).status).toBe(503);
    expect(await pretOuNon()).toMatchObject({
      status: 503,
      body: { code: 'magasin-injoignable', detail: expect.stringContaining('libérez de la place sur son disque') },
    });
    expect(await enService()).toBe('0');

    await programme.requete('drop function public.disque_plein() cascade');
    await until(pretOuNon, ({ status }) => status === 200);
    expect(await enService()).toBe('1');
    await programme.faire(referencement('53', entrepriseDe(1)));
  });
});
