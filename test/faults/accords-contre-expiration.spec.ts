import { EventStore, load } from '#libs/event-sourcing';
import { Clock } from '../../src/composition/clock';
import { dossierAide } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide';
import { enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { compteDeMinimis } from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import { cleDObjet, dossierAideDe } from '#modules/objets';
import { actesDe, SANS_DESORDRE, type Dossier } from '../support/programme';
import { ProgrammeServi } from '../support/programme/programme-servi';
import { until } from '../support/until';
import { dossiersProposes } from './dossiers-proposes';
import { sideBySide } from '../support/side-by-side';

const NOMBRE = 200;
const MONTANT = 2_000_01;
const WIDTH = 16;
const TROIS_JOURS_MS = 3 * 24 * 3_600_000;

describe('200 accords contre l’expiration de leurs réservations', () => {
  let programme: ProgrammeServi;
  beforeAll(async () => {
    programme = await ProgrammeServi.ouvrir();
  });
  afterAll(() => programme.fermer());

  const maintenant = () => programme.app.get(Clock).now();

  const tousFinances = async (): Promise<readonly Dossier[]> => {
    const dossiers = await dossiersProposes(programme, {
      region: '76',
      enveloppeCentimes: NOMBRE * MONTANT,
      nombre: NOMBRE,
      montantCentimes: MONTANT,
    });
    await sideBySide(dossiers, WIDTH, (dossier) => programme.faire(actesDe(dossier).validation));
    await programme.journal.auRepos();
    expect(await programme.journal.nombreDe('FinancementReserve.v1')).toBe(NOMBRE);
    return dossiers;
  };

  /**
   * The oldest reservations expire first, and the newest are granted first: they meet in the middle. The first ten grants are
   * answered before time moves, and the last ten wait for an expiry, so that the race always has both outcomes.
   */
  const courir = async (dossiers: readonly Dossier[]): Promise<readonly boolean[]> => {
    const accorder = async (dossier: Dossier) => {
      const { status, body } = await programme.envoyer(actesDe(dossier).accord);
      if (status !== 200) expect([409, 422]).toContain(status);
      if (status === 422) expect(body.code).toBe('financement-non-reserve');
      return status === 200;
    };
    const avant = await sideBySide(dossiers.slice(-10), WIDTH, accorder);
    programme.app.get(Clock).set(new Date(Date.now() + TROIS_JOURS_MS));
    const course = await sideBySide(dossiers.slice(10, -10).reverse(), WIDTH, accorder);
    await until(
      () => programme.journal.nombreDe('ReservationExpiree.v1'),
      (nombre) => nombre > 0,
    );
    const apres = await sideBySide(dossiers.slice(0, 10), WIDTH, accorder);
    return [...apres, ...course.reverse(), ...avant];
  };

  it('finissent accordés et engagés, ou expirés et libres, jamais entre les deux', async () => {
    const dossiers = await tousFinances();
    const reponses = await courir(dossiers);
    await programme.journal.auRepos(maintenant);

    const store = programme.app.get(EventStore);
    const issues = await sideBySide(dossiers, WIDTH, async ({ dossierId, siren }) => {
      const titulaire = await lireEntrepriseDuProgramme(store, siren);
      const dossier = await load(store, dossierAide, dossierId);
      const compte = await load(store, compteDeMinimis, titulaire!.entrepriseUniqueId);
      const { aides, reservations } = compte.state;
      return { etat: dossier.state.etat, octroye: aides[`dossier:${dossierId}`]?.montantCentimes, reservations };
    });
    const accorde = { etat: 'accorde', octroye: MONTANT, reservations: {} };
    const expire = { etat: 'propose', octroye: undefined, reservations: {} };
    expect(issues).toEqual(reponses.map((acceptee) => (acceptee ? accorde : expire)));

    const accordes = dossiers.filter((_, rang) => reponses[rang]);
    expect(accordes.length).toBeGreaterThan(0);
    expect(accordes.length).toBeLessThan(NOMBRE);
    expect(await programme.journal.nombreDe('AideAccordee.v2')).toBe(accordes.length);
    expect(await programme.journal.nombreDe('ReservationExpiree.v1')).toBe(NOMBRE - accordes.length);

    const { state } = await load(store, enveloppe, dossiers[0]!.dispositif.enveloppeId);
    const engages = accordes.map(({ dossierId }) => ({ objet: dossierAideDe(dossierId), montantCentimes: MONTANT }));
    expect(state.engagements).toEqual(Object.fromEntries(engages.map((engage) => [cleDObjet(engage.objet), engage])));
    expect(state).toMatchObject({
      reservations: {},
      reserveCentimes: 0,
      engageCentimes: accordes.length * MONTANT,
    });
    expect(await programme.journal.desordres()).toEqual(SANS_DESORDRE);
    process.stdout.write(`Accordés : ${accordes.length} ; expirés : ${NOMBRE - accordes.length}.\n`);
  });
});
