import { Programme } from '../support/programme';
import { Charge } from './charge';
import { ouvertures, parcours } from './parcours';
import { contenuPuisReconstruit } from './read-models';
import { enveloppesJustes, actesRetrouvesUneSeuleFois } from './verification';

const ARRETS = 20;
const REGIONS = ['11', '28', '53', '76', '84', '93'];
const DOSSIERS = 200;
const ENVELOPPE = 1_000_00;

/** How many acts are acknowledged before each kill: never the same moment of the load. */
const avantArret = (arret: number) => 30 + ((arret * 17) % 37);

describe('le programme tué 20 fois pendant qu’on s’en sert', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.installer();
  });
  afterAll(() => programme.fermer());

  /** Kills the programme while all the other acts of the load are under way. */
  const chargerPuisTuer = async (charge: Charge, arret: number): Promise<void> => {
    await programme.lancer();
    const fin = new AbortController();
    const tue = () => fin.signal.aborted;
    let restants = avantArret(arret);
    const surAcquittement = () => {
      restants -= 1;
      if (restants > 0 || tue()) return;
      void programme.tuer();
      fin.abort();
    };
    while (!tue() && charge.reste > 0) {
      await charge.jouer(programme, fin.signal, surAcquittement);
      if (!tue()) await programme.journal.auRepos();
    }
    expect(tue()).toBe(true);
    await programme.tuer();
  };

  it('ne perd aucun acte acquitté, n’en double aucun, et ses projections égalent un rejeu', async () => {
    await programme.lancer();
    for (const region of REGIONS) for (const acte of ouvertures(region, ENVELOPPE)) await programme.faire(acte);
    await programme.tuer();

    const charge = new Charge(parcours(REGIONS, DOSSIERS));
    for (let arret = 0; arret < ARRETS; arret += 1) await chargerPuisTuer(charge, arret);
    const sousLesCoups = charge.acquittements.length;

    await programme.lancer();
    // Up to its money, then from its money to its payment: a file that waits after that was forgotten.
    for (let passe = 0; passe < 2; passe += 1) {
      await charge.jouer(programme, new AbortController().signal);
      await programme.journal.auRepos();
    }
    await programme.tuer();

    await actesRetrouvesUneSeuleFois(charge, programme.journal);
    expect(charge.acquittements).toHaveLength(DOSSIERS * 9);
    expect(charge.renvoyes.size).toBeGreaterThan(ARRETS);
    await enveloppesJustes(programme.base.url, REGIONS, ENVELOPPE, DOSSIERS);
    const { vivant, rejoue } = await contenuPuisReconstruit(programme.base.url);
    expect(Object.keys(vivant).length).toBeGreaterThan(0);
    expect(rejoue).toEqual(vivant);
    process.stdout.write(
      `Arrêts : ${ARRETS} ; acquittés : ${charge.acquittements.length}, dont ${sousLesCoups} avant le dernier arrêt ; ` +
        `renvoyés : ${charge.renvoyes.size}.\n`,
    );
  });
});
