import { LabelsDeConnecteurs } from '../support/labels-de-connecteurs';
import { Programme, Region, type Appelant } from '../support/programme';
import { Reseau } from '../support/reseau';
import { until } from '../support/until';

const FOIS = 20;

describe('le label d’un connecteur que plusieurs évaluent, décident ou laissent expirer à la fois', () => {
  let programme: Programme;
  let labels: LabelsDeConnecteurs;
  beforeAll(async () => {
    programme = await Programme.installer();
    const api = await programme.lancer({ ROLE: 'api' });
    await programme.lancer({ ROLE: 'worker' });
    await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => api.url;
    labels = await LabelsDeConnecteurs.ouvrir(
      programme,
      await Reseau.ouvrir(programme, await Region.ouvrir(programme, 1_000_000)),
    );
  });
  afterAll(() => programme.fermer());

  const nombreDe = async ({ personneId }: Appelant, type: string) =>
    (
      await programme.requete<{ type: string }>(
        `select type from es.events where stream_id = 'labellisation-${personneId}'`,
      )
    ).filter((fait) => fait.type === type).length;

  it('n’est accordé qu’après deux évaluations, rendues au même instant que la décision', async () => {
    for (let fois = 0; fois < FOIS; fois += 1) {
      const candidat = await labels.affecte();
      const [premiere, seconde] = labels.evaluateurs;
      const [une, deux, accord] = await Promise.all([
        labels.rendre(candidat, premiere),
        labels.rendre(candidat, seconde),
        labels.accorder(candidat),
      ]);
      expect([une.status, deux.status]).toEqual([200, 200]);
      expect([200, 422]).toContain(accord.status);
      expect(await nombreDe(candidat, 'LabellisationAccordee.v1')).toBe(accord.status === 200 ? 1 : 0);
      expect((await labels.accorder(candidat)).status).toBe(200);
      expect(await nombreDe(candidat, 'LabellisationAccordee.v1')).toBe(1);
    }
  });

  it('est accordé ou refusé, jamais l’un et l’autre', async () => {
    const autrePilote = await programme.personne('mission.pilote', 'FR');
    for (let fois = 0; fois < FOIS; fois += 1) {
      const candidat = await labels.affecte();
      for (const evaluateur of labels.evaluateurs) await labels.rendre(candidat, evaluateur);
      const refus = { rang: 1, motifs: ['lien-commercial'] };
      const reponses = await Promise.all([
        labels.accorder(candidat),
        autrePilote.agir(`${labels.adresseDe(candidat)}/refus`, refus),
      ]);
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 404]);
      const accordes = await nombreDe(candidat, 'LabellisationAccordee.v1');
      expect(accordes + (await nombreDe(candidat, 'LabellisationRefusee.v1'))).toBe(1);
    }
  });

  it('expire une fois, quand deux ouvriers en ont l’heure', async () => {
    const connecteurs: Appelant[] = [];
    for (let fois = 0; fois < FOIS; fois += 1) connecteurs.push((await labels.labellise()).connecteur);
    await programme.journal.auRepos();
    // Their last day comes at once; the commands keep the day for which they were written.
    await programme.requete(
      `update es.outbox set due_at = now(), next_attempt_at = now() where command = 'ConstaterExpirationDeLabellisation'`,
    );
    for (const connecteur of connecteurs)
      await until(
        () => nombreDe(connecteur, 'LabellisationExpiree.v1'),
        (nombre) => nombre > 0,
      );
    await programme.journal.auRepos();
    for (const connecteur of connecteurs) expect(await nombreDe(connecteur, 'LabellisationExpiree.v1')).toBe(1);
  });
});
