import { EventStoreDouble, OTHER_CA_FILE } from '../support/eventstoredb';
import type { Appelant, Corps } from '../support/appelant';
import { Programme } from '../support/programme';
import { until } from '../support/until';

const sante = async (programme: Programme, quoi: string) => {
  const reponse = await fetch(`${programme.url}/health/${quoi}`);
  return { status: reponse.status, body: (await reponse.json()) as Corps };
};

describe('un EventStoreDB inutilisable au démarrage', () => {
  let sur: EventStoreDouble;
  let simple: EventStoreDouble;
  beforeAll(async () => {
    sur = await EventStoreDouble.start({ tls: true, users: true });
    simple = await EventStoreDouble.start();
  });
  afterAll(() => Promise.all([sur.kill(), simple.kill()]));

  const avec = (url: string, userinfo: string) => url.replace('esdb://', `esdb://${userinfo}@`);
  const CAS: readonly (readonly [string, () => string, RegExp])[] = [
    ['injoignable', () => 'esdb://127.0.0.1:9?tls=false', /127\.0\.0\.1:9\) ne répond pas.*EVENT_STORE_URL/],
    ['d’un hôte inconnu', () => 'esdb://hote.invalid:2113?tls=false', /hote\.invalid:2113\).*EVENT_STORE_URL/],
    ['d’un autre protocole', () => 'http://127.0.0.1:2113', /^EVENT_STORE_URL : une adresse de la forme esdb:/m],
    ['à l’option inconnue', () => `${simple.url}&inconnue=motdepasse`, /^EVENT_STORE_URL : option inconnue/m],
    ['sans identification', () => sur.url, /demande un nom et un mot de passe.*EVENT_STORE_PASSWORD_FILE/],
    ['au mauvais mot de passe', () => avec(sur.url, 'admin:secret'), /refuse ce nom ou ce mot de passe/],
    [
      'd’une autre autorité',
      () => avec(sur.url, 'admin:changeit').replace(sur.caFile, OTHER_CA_FILE),
      /certificat que rien n’atteste.*tlsCAFile/,
    ],
    [
      'en TLS, appelé sans',
      () => `esdb://127.0.0.1:${sur.port}?tls=false`,
      /retirez alors tls=false de EVENT_STORE_URL/,
    ],
    ['sans TLS, appelé avec', () => `esdb://127.0.0.1:${simple.port}`, /ajoutez tls=false à EVENT_STORE_URL/],
  ];

  it.each(CAS)('%s, se dit en une phrase, et n’est jamais prêt', async (_, url, phrase) => {
    const programme = await Programme.lancer({ EVENT_STORE_URL: url() });
    try {
      await until(
        () => Promise.resolve(programme.dit),
        (dit) => phrase.test(dit),
      );
      expect(programme.dit).not.toMatch(/secret|motdepasse|changeit|\n\s+at /);
      const pret = await sante(programme, 'ready');
      expect(pret).toMatchObject({ status: 503, body: { code: 'magasin-injoignable' } });
      expect(String(pret.body.detail)).toMatch(phrase);
      expect((await sante(programme, 'live')).status).toBe(200);
    } finally {
      await programme.fermer();
    }
  });

  it('en lecture seule, se dit aussi, et se lève quand il se laisse écrire', async () => {
    simple.faults.readOnly = true;
    const programme = await Programme.lancer({ EVENT_STORE_URL: simple.url });
    try {
      await until(
        () => Promise.resolve(programme.dit),
        (dit) => dit.includes('se laisse lire mais refuse l’écriture'),
      );
      expect((await sante(programme, 'ready')).status).toBe(503);
      simple.faults.readOnly = false;
      await until(
        () => sante(programme, 'ready'),
        ({ status }) => status === 200,
      );
      expect(programme.dit).toContain('EventStoreDB répond à nouveau.');
    } finally {
      await programme.fermer();
    }
  });
});

describe('une base et un EventStoreDB qui ne vont pas ensemble', () => {
  const SIRET = {
    siret: '552 081 317 66522',
    region: '53',
    forme: 'personne-morale',
    raisonSociale: 'Ateliers du Ponant',
  };

  it('se disent, et n’acceptent aucun acte, dans un sens comme dans l’autre', async () => {
    const double = await EventStoreDouble.start();
    const sansMagasin = await Programme.lancer({ EVENT_STORE_URL: '' });
    const avecMagasin = await Programme.lancer({ EVENT_STORE_URL: double.url });
    for (const programme of [sansMagasin, avecMagasin]) {
      const personne = await programme.personne('region.instructeur', '53');
      await until(
        () => personne.agir('entreprises', SIRET),
        ({ status }) => status === 200,
      );
      await programme.arreter();
    }
    const croises = [
      await sansMagasin.relancer({ EVENT_STORE_URL: double.url }),
      await avecMagasin.relancer({ EVENT_STORE_URL: '' }),
    ];
    for (const [rang, programme] of croises.entries()) {
      const { body } = await until(
        () => sante(programme, 'ready'),
        ({ status, body }) => status === 503 && String(body.detail).includes('Cette base'),
      );
      expect(String(body.detail)).toMatch(
        [/contient des faits enregistrés sans/, /est la copie d’un EventStoreDB/][rang] ?? /$^/,
      );
      const personne = await programme.personne('region.instructeur', '53');
      const { status } = await personne.agir('entreprises', { ...SIRET, siret: '356 000 000 00048' });
      expect(status).toBe(503);
      await programme.fermer();
    }
    await double.kill();
  });
});

describe('une panne d’EventStoreDB en service', () => {
  let double: EventStoreDouble;
  let programme: Programme;
  let personne: Appelant;
  beforeAll(async () => {
    double = await EventStoreDouble.start();
    programme = await Programme.lancer({ EVENT_STORE_URL: double.url });
    personne = await programme.personne('region.instructeur', '53');
    await until(
      () => sante(programme, 'ready'),
      ({ status }) => status === 200,
    );
  });
  afterAll(async () => {
    await programme.fermer();
    await double.kill();
  });
  const CORPS = {
    siret: '552 081 317 66522',
    region: '53',
    forme: 'personne-morale',
    raisonSociale: 'Ateliers du Ponant',
  };

  it('reçoit deux fois la même réponse sans tomber', async () => {
    double.faults.nextRepliedTwice = 1;
    const repetee = await personne.agir('entreprises', { ...CORPS, siret: '356 000 000 00048' });
    expect(repetee.status).toBe(200);
    expect((await personne.agir('entreprises/356000000/enrolement', { origine: 'campagne' })).status).not.toBe(503);
    expect((await sante(programme, 'live')).status).toBe(200);
  });

  it('répond 503 sans rien perdre, laisse lire, et se lève sans redémarrage', async () => {
    const premiere = await personne.agir('entreprises', CORPS);
    expect(premiere.status).toBe(200);

    await double.kill();
    const refusee = await personne.agir('entreprises', CORPS);
    expect(refusee.status).toBe(503);
    expect(refusee.headers.get('content-type')).toContain('application/problem+json');
    expect(refusee.headers.get('retry-after')).toBe('2');
    expect(String(refusee.body.detail)).toContain('vos données sont conservées');
    expect((await personne.lire('entreprises')).status).toBe(200);
    expect((await fetch(`${programme.url}/pilotage`)).status).toBe(200);

    await double.restart({ notReady: 2 });
    const rejouee = await until(
      () => personne.agir('entreprises', CORPS),
      ({ status }) => status !== 503,
    );
    expect(rejouee.status).toBe(200);
    await until(
      () => sante(programme, 'ready'),
      ({ status }) => status === 200,
    );
  });
});
