import { AUJOURDHUI, Programme, Region, type Appelant } from '../support/programme';
import { Prestations } from '../support/prestations';

const TOURS = 20;
const CREDITS = 100_000_00;

describe('une prestation que l’entreprise confirme et conteste à la fois, par deux serveurs,', () => {
  let programme: Programme;
  let region: Region;
  let prestations: Prestations;
  beforeAll(async () => {
    programme = await Programme.installer();
    const serveurs = [await programme.lancer({ ROLE: 'api' }), await programme.lancer({ ROLE: 'api' })];
    await programme.lancer({ ROLE: 'worker' });
    let appels = 0;
    programme.joindre = () => serveurs[(appels += 1) % serveurs.length]!.url;
    region = await Region.ouvrir(programme, CREDITS);
    const annee = Number(AUJOURDHUI.slice(0, 4));
    const enveloppe = { annee, montantCentimes: CREDITS };
    await region.equipe.gestionnaire.agir(`dispositifs/${region.dispositifId}/enveloppes`, enveloppe);
    prestations = await Prestations.ouvrir(programme, region);
    await prestations.reseau.inscrireService();
  });
  afterAll(() => programme.fermer());

  const livree = async (): Promise<{ prestation: string; personnes: readonly [Appelant, Appelant] }> => {
    const siren = await region.enroler();
    const personnes = [
      await programme.personne('entreprise.dirigeant', siren),
      await programme.personne('entreprise.mandataire', siren),
    ] as const;
    const prestation = await prestations.prescrire(siren);
    expect(await prestations.financer(personnes[0], prestation, 2_400_00)).toMatchObject({ etat: 'en-cours' });
    await prestations.livrer(prestation);
    return { prestation, personnes };
  };

  it('l’est d’une seule façon, et l’autre reçoit l’état', async () => {
    const issues = [];
    for (let tour = 0; tour < TOURS; tour += 1) {
      const { prestation, personnes } = await livree();
      const [une, autre] = tour % 2 === 0 ? personnes : [personnes[1], personnes[0]];
      const confirmer = () => une.agir(`${prestation}/confirmation`, {});
      const contester = () => autre.agir(`${prestation}/contestation`, { motif: 'incomplete' });
      // Each is sent first as often as the other.
      const [confirmation, contestation] =
        tour % 4 < 2
          ? await Promise.all([confirmer(), contester()])
          : (await Promise.all([contester(), confirmer()])).reverse();
      const gagne = confirmation?.status === 200 ? 'confirmee' : 'contestee';
      expect([confirmation?.status, contestation?.status]).toEqual(gagne === 'confirmee' ? [200, 409] : [409, 200]);
      const perdue = gagne === 'confirmee' ? contestation : confirmation;
      expect(perdue?.body).toMatchObject({ code: 'etape-de-prestation-impossible', etat: gagne });
      const [flux] = await programme.requete<{ reponses: number }>(
        `select count(*)::int as reponses from es.events where stream_id = '${prestation.replace('prestations/', 'prestation-')}'
           and type in ('RealisationConfirmee.v1', 'RealisationContestee.v1')`,
      );
      expect(flux?.reponses).toBe(1);
      issues.push(gagne);
    }
    const confirmees = issues.filter((issue) => issue === 'confirmee').length;
    process.stdout.write(`${confirmees} confirmées, ${TOURS - confirmees} contestées.\n`);
  });
});
