import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStoreDouble, OTHER_CA_FILE } from '../support/eventstoredb';
import { MOTIF_DE_DATE, Programme, siretDe, type Appelant, type Corps, type Processus } from '../support/programme';
import { sideBySide } from '../support/side-by-side';
import { until } from '../support/until';
import { lieu } from '../support/lieu';

const fiche = (siret: string) => ({
  siret,
  ...lieu('53'),
  forme: 'personne-morale',
  raisonSociale: 'Ateliers du Ponant',
});
const PONANT = fiche('552 081 317 66522');
const POSTE = fiche('356 000 000 00048');

const pret = (programme: Programme | Processus) =>
  until(
    () => (programme instanceof Programme ? programme.dernier : programme).sante('ready'),
    ({ status }) => status === 200,
  );

describe('un EventStoreDB inutilisable au démarrage', () => {
  let sur: EventStoreDouble;
  let simple: EventStoreDouble;
  let programme: Programme;
  let observes: readonly { readonly dit: string; readonly pret: Corps; readonly vit: number }[];

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

  beforeAll(async () => {
    sur = await EventStoreDouble.start({ tls: true, users: true });
    simple = await EventStoreDouble.start();
    programme = await Programme.installer({ avecEventStoreDb: false });
    observes = await sideBySide(CAS, 3, async ([, url, phrase]) => {
      const processus = await programme.lancer({ EVENT_STORE_URL: url() });
      await until(
        () => processus.dit,
        (dit) => phrase.test(dit),
      );
      const observe = { pret: await processus.sante('ready'), vit: (await processus.sante('live')).status };
      await processus.tuer();
      return { ...observe, dit: processus.dit };
    });
  });
  afterAll(() => Promise.all([programme.fermer(), sur.kill(), simple.kill()]));

  it.each(CAS.map(([cas, , phrase], rang) => [cas, phrase, rang] as const))(
    '%s, se dit en une phrase, et n’est jamais prêt',
    (_, phrase, rang) => {
      const { dit, pret: reponse, vit } = observes[rang]!;
      expect(dit).not.toMatch(/secret|motdepasse|changeit|\n\s+at /);
      expect(reponse).toMatchObject({ status: 503, body: { code: 'magasin-injoignable' } });
      expect(reponse.body).toMatchObject({ detail: expect.stringMatching(phrase) });
      expect(vit).toBe(200);
    },
  );

  it('en lecture seule, se dit aussi, et se lève quand il se laisse écrire', async () => {
    simple.faults.readOnly = true;
    const processus = await programme.lancer({ EVENT_STORE_URL: simple.url });
    await until(
      () => processus.dit,
      (dit) => dit.includes('se laisse lire mais refuse l’écriture'),
    );
    expect((await processus.sante('ready')).status).toBe(503);
    simple.faults.readOnly = false;
    await pret(processus);
    await until(
      () => processus.dit,
      (dit) => dit.includes('EventStoreDB répond à nouveau.'),
    );
  });
});

describe('une base et un EventStoreDB qui ne vont pas ensemble', () => {
  it('se disent, et n’acceptent aucun acte, dans un sens comme dans l’autre', async () => {
    const double = await EventStoreDouble.start();
    const sansMagasin = await Programme.lancer({ EVENT_STORE_URL: '' });
    const avecMagasin = await Programme.lancer({ EVENT_STORE_URL: double.url });
    const croises = [
      [sansMagasin, double.url, /contient des faits enregistrés sans/],
      [avecMagasin, '', /est la copie d’un EventStoreDB/],
    ] as const;
    for (const [programme, autre, phrase] of croises) {
      const personne = await programme.personne('region.instructeur', '53');
      await until(
        () => personne.agir('entreprises', PONANT),
        ({ status }) => status === 200,
      );
      // The journal knows whose copy it is once it holds a fact.
      await until(
        () => programme.journal.faitsDuJournal(),
        (faits) => faits === 1,
      );
      await programme.arreter();
      const croise = await programme.lancer({ EVENT_STORE_URL: autre });
      const { body } = await until(
        () => croise.sante('ready'),
        ({ status, body: { detail } }) => status === 503 && String(detail).includes('Cette base'),
      );
      expect(String(body.detail)).toMatch(phrase);
      expect((await personne.agir('entreprises', POSTE)).status).toBe(503);
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
    await pret(programme);
  });
  afterAll(async () => {
    await programme.fermer();
    await double.kill();
  });
  it('reçoit deux fois la même réponse sans tomber', async () => {
    double.faults.nextRepliedTwice = 1;
    const repetee = await personne.agir('entreprises', POSTE);
    expect(repetee.status).toBe(200);
    const enrolement = { origine: 'campagne', enroleeLe: '2026-03-02', ...MOTIF_DE_DATE };
    expect((await personne.agir('entreprises/356000000/enrolement', enrolement)).status).toBe(200);
    expect((await programme.dernier.sante('live')).status).toBe(200);
  });

  it('répond 503 sans rien perdre, laisse lire, et se lève sans redémarrage', async () => {
    const premiere = await personne.agir('entreprises', PONANT);
    expect(premiere.status).toBe(200);

    await double.kill();
    const refusee = await personne.agir('entreprises', PONANT);
    expect(refusee.status).toBe(503);
    expect(refusee.headers.get('content-type')).toContain('application/problem+json');
    expect(refusee.headers.get('retry-after')).toBe('2');
    expect(String(refusee.body.detail)).toContain('vos données sont conservées');
    expect((await personne.lire('entreprises')).status).toBe(200);
    expect((await fetch(`${programme.url}/pilotage`)).status).toBe(200);

    await double.restart({ notReady: 2 });
    const rejouee = await until(
      () => personne.agir('entreprises', PONANT),
      ({ status }) => status !== 503,
    );
    expect(rejouee.status).toBe(200);
    await pret(programme);
  });

  it('ne décide rien sur un flux que l’exploitant a tronqué, le dit et le nomme', async () => {
    await pret(programme);
    const exploitant = EventStoreDBClient.connectionString(double.url);
    await exploitant.setStreamMetadata('entreprise-356000000', { truncateBefore: 1 });
    await exploitant.dispose();

    const enrolement = { origine: 'campagne', enroleeLe: '2026-03-02', ...MOTIF_DE_DATE };
    const refusee = await personne.agir('entreprises/356000000/enrolement', enrolement);
    expect(refusee).toMatchObject({ status: 503, body: { code: 'flux-incomplet' } });
    expect(String(refusee.body.detail)).toContain('entreprise-356000000');
    expect((await personne.agir('entreprises', PONANT)).status).toBe(200);
    expect(await programme.dernier.sante('ready')).toMatchObject({
      status: 200,
      body: { warnings: [expect.stringContaining('Flux qui ne sont plus entiers : 1.')] },
    });
    const { code, stdout } = await programme.commande(['verify', 'journal'], { EVENT_STORE_URL: double.url });
    expect(code).toBe(1);
    expect(stdout).toMatch(/ÉCHEC .*entreprise-356000000/);
  });

  it('écarte le seul flux où une autre application a écrit : les autres se décident et se lisent', async () => {
    await pret(programme);
    const etrangere = EventStoreDBClient.connectionString(double.url);
    const ecrit = jsonEvent({ type: 'ClientModifie', data: { nom: 'Essai' } });
    await etrangere.appendToStream('entreprise-334175221', ecrit);
    await etrangere.dispose();

    const lui = fiche(siretDe('334175221', 1));
    expect(await personne.agir('entreprises', lui)).toMatchObject({ status: 503, body: { code: 'flux-incomplet' } });
    const autre = fiche(siretDe('542107651', 1));
    const { position } = (await personne.faire('entreprises', autre)).body;
    expect((await personne.lireApres(position, 'entreprises/542107651')).status).toBe(200);
    const ecarte = 'Flux écartés de la copie, car d’autres y ont écrit : 1.';
    const { body } = await until(
      () => programme.dernier.sante('ready'),
      ({ body: { warnings = [] } }) => (warnings as string[]).some((phrase) => phrase.startsWith(ecarte)),
    );
    expect(body.status).toBe('ok');
    const sur = { EVENT_STORE_URL: double.url };
    const reconstruit = await programme.commande(['rebuild', 'journal'], sur);
    expect([reconstruit.code, reconstruit.stdout]).toEqual([0, expect.stringContaining('entreprise-334175221')]);
    const { code, stdout } = await programme.commande(['verify', 'journal'], sur);
    expect(code).toBe(1);
    expect(stdout).toMatch(/ÉCHEC +flux écartés de la copie : entreprise-334175221 depuis la révision 0/);
  });

  it('reprend ce flux quand l’exploitant dit pourquoi l’événement ne compte pas', async () => {
    const ecartes = (...suite: string[]) => programme.commande(['ecartes', ...suite], { EVENT_STORE_URL: double.url });
    expect((await ecartes()).stdout).toMatch(/^entreprise-334175221 depuis la révision 0 : Le fait 0 du flux/m);
    const aSec = await ecartes('ignorer', 'entreprise-334175221');
    expect(aSec.stdout).toMatch(/Révision 0 : ClientModifie, écrit le .*\n.*Rien n’est encore décidé/);
    expect((await ecartes('ignorer', 'entreprise-542107651', '--motif', 'Essai')).stderr).toContain('n’est pas écarté');
    const motif = 'Écrit par erreur par l’annuaire des clients';
    expect((await ecartes('ignorer', 'entreprise-334175221', '--motif', motif)).code).toBe(0);
    expect((await ecartes()).stdout).toContain(`ignoré (${motif})`);
    await programme.commande(['rebuild', 'journal'], { EVENT_STORE_URL: double.url });
    expect((await ecartes()).stdout).toContain('Aucun flux n’est écarté');
    const { position } = (await personne.faire('entreprises', fiche(siretDe('334175221', 1)))).body;
    expect((await personne.lireApres(position, 'entreprises/334175221')).status).toBe(200);
    expect((await personne.lire('entreprises/334175221/actes-tardifs')).status).toBe(200);
    const { stdout } = await programme.commande(['verify', 'journal'], { EVENT_STORE_URL: double.url });
    expect(stdout).toMatch(/ok +ordre et complétude/);
    expect(stdout).not.toMatch(/ÉCHEC.*334175221/);
  });
});
