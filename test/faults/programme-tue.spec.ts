import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleDeSignature } from '../../src/acces';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { dispositifDe, ouverture } from './actes';
import { ApiClient } from './api-client';
import { Charge } from './charge';
import { JournalLu } from './journal';
import { launchProgramme, type LaunchedProgramme } from './launched-programme';
import { parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { enveloppesJustes, rienDePerduNiDeDouble } from './verification';

const ARRETS = 20;
const REGIONS = ['11', '28', '53', '76', '84', '93'];
const DOSSIERS = 200;
const ENVELOPPE = 1_000_00;

/** How many acts are acknowledged before each kill: never the same moment of the load. */
const avantArret = (arret: number) => 30 + ((arret * 17) % 37);

describe('le programme tué 20 fois pendant qu’on s’en sert', () => {
  let database: FreshDatabase;
  let journal: JournalLu;
  let donnees: string;
  let programme: LaunchedProgramme | undefined;
  beforeAll(async () => {
    database = await freshDatabase();
    journal = new JournalLu(database.url);
    donnees = await mkdtemp(join(tmpdir(), 'donnees-'));
  });
  afterAll(async () => {
    await programme?.kill();
    await journal.close();
    await database.drop();
    await rm(donnees, { recursive: true });
  });

  const lancer = async (): Promise<ApiClient> => {
    programme = await launchProgramme(database.url, donnees);
    return new ApiClient(programme.url, await cleDeSignature(join(donnees, 'cle-des-jetons')));
  };

  /** Kills the programme while all the other acts of the load are under way. */
  const chargerPuisTuer = async (charge: Charge, arret: number): Promise<void> => {
    const api = await lancer();
    const fin = new AbortController();
    const tue = () => fin.signal.aborted;
    let restants = avantArret(arret);
    const surAcquittement = () => {
      restants -= 1;
      if (restants > 0 || tue()) return;
      void programme?.kill();
      fin.abort();
    };
    while (!tue() && charge.reste > 0) {
      await charge.jouer(api, fin.signal, surAcquittement);
      if (!tue()) await journal.auRepos();
    }
    expect(tue()).toBe(true);
    await programme?.kill();
  };

  it('ne perd aucun acte acquitté, n’en double aucun, et ses projections égalent un rejeu', async () => {
    const api = await lancer();
    for (const region of REGIONS) for (const acte of ouverture(dispositifDe(region), ENVELOPPE)) await api.faire(acte);
    await programme!.kill();

    const charge = new Charge(parcours(REGIONS, DOSSIERS));
    for (let arret = 0; arret < ARRETS; arret += 1) await chargerPuisTuer(charge, arret);
    const sousLesCoups = charge.acquittements.length;

    const dernier = await lancer();
    // Up to its money, then from its money to its payment: a file that waits after that was forgotten.
    for (let passe = 0; passe < 2; passe += 1) {
      await charge.jouer(dernier, new AbortController().signal);
      await journal.auRepos();
    }
    await programme!.kill();

    await rienDePerduNiDeDouble(charge, journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    expect(charge.renvoyes.size).toBeGreaterThan(ARRETS);
    await enveloppesJustes(database.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(database.url);
    expect(Object.keys(vivant).length).toBeGreaterThan(0);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `Arrêts : ${ARRETS} ; acquittés : ${charge.acquittements.length}, dont ${sousLesCoups} avant le dernier arrêt ; ` +
        `renvoyés : ${charge.renvoyes.size}.\n`,
    );
  });
});
