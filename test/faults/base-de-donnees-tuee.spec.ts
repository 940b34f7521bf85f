import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { cleDeSignature } from '../../src/acces';
import { dispositifDe, ouverture, personne, referencement } from './actes';
import { ApiClient, type Reponse } from './api-client';
import { Charge } from './charge';
import { eventually } from './eventually';
import { JournalLu } from './journal';
import { launchProgramme, type LaunchedProgramme } from './launched-programme';
import { parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { startRelay, type Relay } from '../support/relay';
import { enveloppesJustes, rienDePerduNiDeDouble } from './verification';

const ARRETS = 5;
const AVANT_ARRET = 70;
const REGIONS = ['53', '76', '84'];
const DOSSIERS = 60;
const ENVELOPPE = 1_000_00;

describe('PostgreSQL tué 5 fois pendant qu’on se sert du programme', () => {
  let donnees: string;
  let base: EmbeddedPostgres;
  let relais: Relay;
  let programme: LaunchedProgramme;
  let journal: JournalLu;
  let api: ApiClient;

  const demarrerLaBase = async () => {
    base = await startEmbeddedPostgres({ dataDirectory: join(donnees, 'base') });
    relais.target = base.port;
  };

  beforeAll(async () => {
    donnees = await mkdtemp(join(tmpdir(), 'donnees-'));
    relais = await startRelay();
    await demarrerLaBase();
    const url = new URL(base.url);
    url.port = String(relais.port);
    programme = await launchProgramme(url.href, donnees);
    journal = new JournalLu(url.href);
    api = new ApiClient(programme.url, await cleDeSignature(join(donnees, 'cle-des-jetons')));
  });
  afterAll(async () => {
    await programme.kill();
    await journal.close();
    await relais.close();
    await base.stop();
    await rm(base.directory, { recursive: true, force: true });
    await rm(donnees, { recursive: true, force: true });
  });

  const momentanementIndisponible = ({ status, headers, corps }: Reponse<object>) => {
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 503,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(corps).toMatchObject({ status: 503, title: 'Service momentanément indisponible' });
  };

  /** An act and a question, from the moment that the last session of the dead server is gone too. */
  const pendantLAbsence = async (arret: number): Promise<void> => {
    const essai = referencement('53', 1_000 + arret);
    const refuse = await eventually('refus momentané', async () => {
      const reponse = await api.envoyer(essai);
      return reponse.status === 200 ? undefined : reponse;
    });
    momentanementIndisponible(refuse);
    momentanementIndisponible(await api.lire<object>(essai.actor, 'dossiers-aide'));
    expect(programme.hasExited()).toBe(false);
  };

  const tuerPuisRelever = async (arret: number): Promise<void> => {
    process.kill(base.pid, 'SIGKILL');
    relais.target = undefined;
    await pendantLAbsence(arret).catch((error: unknown) => {
      throw programme.hasExited() ? new Error(`Le programme est tombé avec sa base : ${programme.lastWords()}`) : error;
    });
    await demarrerLaBase();
    const instructeur = personne('region.instructeur', '53');
    await eventually('retour du programme', async () =>
      (await api.lire<object>(instructeur, 'dossiers-aide')).status === 200 ? true : undefined,
    );
  };

  it('répond 503 le temps de l’absence, revient seul, et ne perd rien de ce qu’il a acquitté', async () => {
    for (const region of REGIONS) for (const acte of ouverture(dispositifDe(region), ENVELOPPE)) await api.faire(acte);

    const charge = new Charge(parcours(REGIONS, DOSSIERS));
    const echec = new AbortController();
    let arrets = 0;
    let tue: Promise<void> = Promise.resolve();
    let prochain = AVANT_ARRET;
    const surAcquittement = () => {
      if (arrets >= ARRETS || charge.acquittements.length < prochain) return;
      arrets += 1;
      prochain += AVANT_ARRET;
      tue = tue.then(() => tuerPuisRelever(arrets));
      tue.catch(() => {
        echec.abort();
      });
    };
    // Up to its money, then from its money to its payment: a file that waits after that was forgotten.
    for (let passe = 0; passe < 2; passe += 1) {
      await charge.jouer(api, echec.signal, surAcquittement);
      await tue;
      await journal.auRepos();
    }

    expect(arrets).toBe(ARRETS);
    expect(programme.hasExited()).toBe(false);
    await programme.kill();
    await rienDePerduNiDeDouble(charge, journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    await enveloppesJustes(base.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(base.url);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `Arrêts : ${arrets} ; acquittés : ${charge.acquittements.length} ; renvoyés : ${charge.renvoyes.size}.\n`,
    );
  });
});
