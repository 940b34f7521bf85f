import { load } from '#libs/event-sourcing';
import { disponible, enveloppe } from '#modules/aides-regionales';
import { compteDeMinimis } from '#modules/entreprises';
import { dossierAideDe } from '#modules/objets';
import { actesDe } from '../support/programme';
import { sideBySide } from '../support/side-by-side';
import { Duel, TOURS, UN_EURO, type Tour } from './duel';

const WIDTH = 4;
const PLAFOND = 300_000_00;

describe('un dossier et une prestation, pour un dernier euro', () => {
  let duel: Duel;
  beforeAll(async () => {
    duel = await Duel.ouvrir();
  });
  afterAll(() => duel.fermer());

  const preparer = (debut: number, enveloppeCentimes: number, declareCentimes: number) =>
    sideBySide(
      Array.from({ length: TOURS }, (_, rang) => debut + rang),
      WIDTH,
      (rang) => duel.preparer(rang, enveloppeCentimes, declareCentimes),
    );

  const enveloppeDe = async ({ dossier: { dispositif } }: Tour) =>
    (await load(duel.store, enveloppe, dispositif.enveloppeId)).state;
  const compteDe = async ({ entrepriseUniqueId }: Tour) =>
    (await load(duel.store, compteDeMinimis, entrepriseUniqueId)).state;

  /** Whoever won is granted; the other one waits for other money. */
  const conclure = (tours: readonly Tour[], reserves: readonly (readonly string[])[]) =>
    sideBySide(tours, WIDTH, async (tour) => {
      if (reserves[tour.rang]?.[0] === 'dossier-aide') {
        expect(await duel.etatDeLaPrestation(tour)).toBe('prescrite');
        await duel.programme.faire(actesDe(tour.dossier).accord);
      } else {
        expect(await duel.etatDuDossier(tour)).toBe('en-instruction');
        await duel.certifier(tour);
      }
    });

  it('d’une enveloppe : un seul le réserve, un seul l’engage', async () => {
    const tours = await preparer(0, UN_EURO, 0);
    const reserves = await sideBySide(tours, WIDTH, async (tour) => {
      await duel.courir(tour);
      const state = await enveloppeDe(tour);
      expect([disponible(state), Object.keys(state.reservationsCloses).length]).toEqual([0, 1]);
      return Object.values(state.reservations).map(({ objet }) => objet.nature);
    });
    const dossiers = duel.verifierLesGagnants(reserves);

    await conclure(tours, reserves);
    await duel.programme.journal.auRepos();
    for (const tour of tours) {
      const state = await enveloppeDe(tour);
      const duDossier = reserves[tour.rang]?.[0] === 'dossier-aide';
      const objet = duDossier ? dossierAideDe(tour.dossier.dossierId) : tour.objet;
      expect(Object.values(state.engagements)).toEqual([{ objet, montantCentimes: UN_EURO }]);
      expect([state.reservations, disponible(state)]).toEqual([{}, 0]);
    }
    await duel.verifierLesComptes();
    process.stdout.write(`Enveloppes : ${dossiers} dossiers, ${TOURS - dossiers} prestations.\n`);
  });

  it('sous un plafond : un seul le réserve, un seul le reçoit', async () => {
    const tours = await preparer(TOURS, 100 * UN_EURO, PLAFOND - UN_EURO);
    const reserves = await sideBySide(tours, WIDTH, async (tour) => {
      await duel.courir(tour);
      const { reservations, reservationsCloses } = await compteDe(tour);
      expect(Object.keys(reservationsCloses)).toHaveLength(1);
      return Object.values(reservations).map(({ objet }) => objet.nature);
    });
    const dossiers = duel.verifierLesGagnants(reserves);

    await conclure(tours, reserves);
    await duel.programme.journal.auRepos();
    for (const tour of tours) {
      const { aides, reservations, horsPlafond } = await compteDe(tour);
      const total = Object.values(aides).reduce((somme, { montantCentimes }) => somme + montantCentimes, 0);
      expect([Object.keys(aides).length, total, reservations, horsPlafond]).toEqual([2, PLAFOND, {}, {}]);
    }
    await duel.verifierLesComptes();
    process.stdout.write(`Plafonds : ${dossiers} dossiers, ${TOURS - dossiers} prestations.\n`);
  });
});
