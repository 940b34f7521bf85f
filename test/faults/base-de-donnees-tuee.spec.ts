import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { entrepriseDe, personneDe, Programme, referencement, type Reponse } from '../support/programme';
import { until } from '../support/until';
import { Charge } from './charge';
import { ouvertures, parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { startRelay, type Relay } from '../support/relay';
import { enveloppesJustes, actesRetrouvesUneSeuleFois } from './verification';

const ARRETS = 5;
const AVANT_ARRET = 70;
const REGIONS = ['53', '76', '84'];
const DOSSIERS = 60;
const ENVELOPPE = 1_000_00;

describe('PostgreSQL tué 5 fois pendant qu’on se sert du programme', () => {
  let donnees: string;
  let base: EmbeddedPostgres;
  let relais: Relay;
  let programme: Programme;

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
    programme = await Programme.installer({ base: { url: url.href, drop: () => Promise.resolve() } });
    await programme.lancer();
  });
  afterAll(async () => {
    await programme.fermer();
    await relais.close();
    await base.stop();
    await rm(base.directory, { recursive: true, force: true });
    await rm(donnees, { recursive: true, force: true });
  });

  const momentanementIndisponible = ({ status, headers, body }: Reponse) => {
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 503,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body).toMatchObject({ status: 503, title: 'Service momentanément indisponible' });
  };

  /** An act and a question, from the moment that the last session of the dead server is gone too. */
  const pendantLAbsence = async (arret: number): Promise<void> => {
    const essai = referencement('53', entrepriseDe(1_000 + arret));
    const refuse = await until(
      () => programme.envoyer(essai),
      ({ status }) => status !== 200,
    );
    momentanementIndisponible(refuse);
    momentanementIndisponible(await programme.lire(essai.actor, 'dossiers-aide'));
    expect(programme.dernier.fini).toBe(false);
  };

  const tuerPuisRelever = async (arret: number): Promise<void> => {
    process.kill(base.pid, 'SIGKILL');
    relais.target = undefined;
    await pendantLAbsence(arret).catch((error: unknown) => {
      throw programme.dernier.fini ? new Error(`Le programme est tombé avec sa base : ${programme.dit}`) : error;
    });
    await demarrerLaBase();
    const instructeur = personneDe('region.instructeur', '53');
    await until(
      () => programme.lire(instructeur, 'dossiers-aide'),
      ({ status }) => status === 200,
    );
  };

  it('répond 503 le temps de l’absence, revient seul, et ne perd rien de ce qu’il a acquitté', async () => {
    for (const region of REGIONS) for (const acte of ouvertures(region, ENVELOPPE)) await programme.faire(acte);

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
      await charge.jouer(programme, echec.signal, surAcquittement);
      await tue;
      await programme.journal.auRepos();
    }

    expect(arrets).toBe(ARRETS);
    expect(programme.dernier.fini).toBe(false);
    await programme.tuer();
    await actesRetrouvesUneSeuleFois(charge, programme.journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    await enveloppesJustes(base.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(base.url);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `Arrêts : ${arrets} ; acquittés : ${charge.acquittements.length} ; renvoyés : ${charge.renvoyes.size}.\n`,
    );
  });
});
