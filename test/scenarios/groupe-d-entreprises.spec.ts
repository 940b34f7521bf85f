import { until } from '../support/until';
import { AUJOURDHUI, jour, MOTIF_DE_DATE, Programme, Region, type Appelant, type Corps } from '../support/programme';

const CENT_MILLE = 10_000_000;

describe('des entreprises qui n’en font qu’une', () => {
  let programme: Programme;
  let bretagne: Region;
  let occitanie: Region;
  let mission: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    bretagne = await Region.ouvrir(programme, 200 * CENT_MILLE);
    occitanie = await Region.ouvrir(programme, 200 * CENT_MILLE, '76');
    mission = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  const rattacher = (siren: string, a: string) =>
    mission.faire(`entreprises/${siren}/entreprise-unique/rattachement`, {
      a,
      lien: 'majorite-des-voix',
      rattacheeLe: AUJOURDHUI,
    });
  const finance = async (region: Region, siren: string, montantCentimes: number): Promise<string> => {
    const dossierId = await region.proposer(siren, montantCentimes);
    await region.valider(dossierId, 'reserve');
    return dossierId;
  };
  const compte = async (siren: string): Promise<Corps> =>
    (await mission.lire(`entreprises/${siren}/compte-de-minimis`)).body;

  it('ont un seul compte, que chacune voit, et un seul plafond, d’une région à l’autre', async () => {
    const [mere, fille] = [await bretagne.enroler(), await occitanie.enroler()];
    await finance(bretagne, mere, CENT_MILLE);
    await finance(occitanie, fille, CENT_MILLE);
    await rattacher(fille, mere);
    await bretagne.attendreCompte(mere, { reserveCentimes: 2 * CENT_MILLE });
    const { entrepriseUniqueId } = await compte(mere);
    const { aides, reservations, ...vu } = await occitanie.attendreCompte(fille, { reserveCentimes: 2 * CENT_MILLE });
    // Occitania sees the totals, and of what is held what is of its company.
    expect(vu).toMatchObject({ entrepriseUniqueId, membres: [fille], autresMembres: 1 });
    expect([aides, Object.values(reservations as object).length]).toEqual([{}, 1]);
    expect(await compte(mere)).toMatchObject({ membres: [mere, fille], autresMembres: 0 });
    // Files that were filed under the former account follow, and so do those that come.
    const deTrop = await occitanie.proposer(fille, CENT_MILLE + 1);
    expect(await occitanie.valider(deTrop, 'refuse')).toMatchObject({ motifDuFinancementRefuse: 'plafond-de-minimis' });
    await finance(bretagne, mere, CENT_MILLE);
    await occitanie.attendreCompte(fille, { disponibleCentimes: 0 });
  });

  it('font revenir à l’instruction un dossier qui ne tient plus, et rendent ses crédits', async () => {
    const [mere, fille] = [await bretagne.enroler(), await occitanie.enroler()];
    const garde = await finance(bretagne, mere, 2 * CENT_MILLE);
    const { disponibleCentimes } = (await occitanie.equipe.gestionnaire.lire(`enveloppes/${occitanie.enveloppeId}`))
      .body;
    const enTrop = await finance(occitanie, fille, 2 * CENT_MILLE);
    await rattacher(fille, mere);
    const { body } = await occitanie.attendre(enTrop, { etat: 'en-instruction' });
    expect(body).toMatchObject({ motifDuFinancementRefuse: 'plafond-apres-reunion', possibleLe: null });
    await occitanie.attendreEnveloppe({ disponibleCentimes });
    await bretagne.attendreCompte(mere, { reserveCentimes: 2 * CENT_MILLE });
    await bretagne.attendre(garde, { etat: 'finance' });
    // A smaller amount fits.
    await occitanie.proposerEncore(enTrop, CENT_MILLE);
    await occitanie.valider(enTrop, 'reserve');
  });

  it('se séparent, et chacune reprend ce qu’elle a reçu', async () => {
    const [mere, fille] = [await bretagne.enroler(), await bretagne.enroler()];
    const aides = (aideId: string) => ({
      aides: [{ aideId, autorite: 'operateur-de-l-etat', montantCentimes: CENT_MILLE, accordeeLe: jour(-30) }],
    });
    const { instructeur } = bretagne.equipe;
    await instructeur.faire(`entreprises/${mere}/aides-anterieures`, aides('0190c5a0-0000-7000-8000-0000000000a1'));
    await rattacher(fille, mere);
    await bretagne.attendreCompte(fille, { utiliseCentimes: CENT_MILLE });
    await until(
      () => instructeur.agir(`entreprises/${fille}/aides-anterieures`, aides('0190c5a0-0000-7000-8000-0000000000a2')),
      ({ status }) => status === 200,
    );
    const ensemble = await bretagne.attendreCompte(mere, { utiliseCentimes: 2 * CENT_MILLE });
    const inscrite = { accordeeLe: jour(-30), inscriteLe: AUJOURDHUI };
    expect(Object.values(ensemble.aides as object)).toMatchObject([inscrite, inscrite]);
    await mission.faire(`entreprises/${fille}/entreprise-unique/detachement`, {
      motif: 'fin-du-controle',
      detacheeLe: AUJOURDHUI,
    });
    await bretagne.attendreCompte(mere, { utiliseCentimes: CENT_MILLE });
    const seule = await bretagne.attendreCompte(fille, { utiliseCentimes: CENT_MILLE });
    expect(seule).toMatchObject({ membres: [fille] });
    expect(Object.values(seule.aides as object)).toMatchObject([inscrite]);
  });

  it('n’ont avant leur réunion, et après leur séparation, que ce que chacune avait alors', async () => {
    const [mere, fille] = [await bretagne.enroler(), await bretagne.enroler()];
    const declarer = (siren: string, aideId: string, montantCentimes: number, accordeeLe: string) =>
      bretagne.equipe.instructeur.faire(`entreprises/${siren}/aides-anterieures`, {
        aides: [{ aideId, autorite: 'etat', montantCentimes, accordeeLe }],
      });
    const [aMere, aFille] = ['0190c5a0-0000-7000-8000-0000000000a1', '0190c5a0-0000-7000-8000-0000000000a2'];
    await declarer(mere, aMere, 1, jour(-30));
    await declarer(fille, aFille, 2, jour(-20));
    const mouvement = async (chemin: string, corps: object) =>
      until(
        () => mission.agir(`entreprises/${fille}/entreprise-unique/${chemin}`, corps),
        ({ status }) => status === 200,
      );
    await mouvement('rattachement', { a: mere, lien: 'majorite-des-voix', rattacheeLe: jour(-5), ...MOTIF_DE_DATE });
    await bretagne.attendreCompte(mere, { utiliseCentimes: 3 });
    const lu = async (siren: string, question: string) => {
      const { body } = await mission.lire(`entreprises/${siren}/compte-de-minimis?${question}`);
      return [body.membres, Object.keys(body.aides as object).sort(), body.utiliseCentimes];
    };
    expect(await lu(mere, `au=${jour(-31)}`)).toEqual([[mere], [], 0]);
    expect(await lu(mere, `au=${jour(-6)}`)).toEqual([[mere], [aMere], 1]);
    expect(await lu(fille, `au=${jour(-6)}`)).toEqual([[fille], [aFille], 2]);
    expect(await lu(fille, `au=${jour(-5)}`)).toEqual([[mere, fille], [aMere, aFille], 3]);
    expect(await lu(mere, `octroiLe=${jour(-31)}`)).toEqual([[mere, fille], [aMere, aFille], 3]);
    await mouvement('detachement', { motif: 'fin-du-controle', detacheeLe: jour(-1), ...MOTIF_DE_DATE });
    await bretagne.attendreCompte(fille, { utiliseCentimes: 2 });
    expect(await lu(mere, `au=${jour(-2)}`)).toEqual([[mere, fille], [aMere, aFille], 3]);
    expect(await lu(mere, `au=${jour(0)}`)).toEqual([[mere], [aMere], 1]);
  });

  it('ne se réunissent que par la mission', async () => {
    const [mere, fille] = [await bretagne.enroler(), await bretagne.enroler()];
    const corps = { a: mere, lien: 'fusion', rattacheeLe: AUJOURDHUI };
    expect(
      await bretagne.equipe.responsable.agir(`entreprises/${fille}/entreprise-unique/rattachement`, corps),
    ).toMatchObject({ status: 403, body: { code: 'groupe-reserve' } });
  });
});
