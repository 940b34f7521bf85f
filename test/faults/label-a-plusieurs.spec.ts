import { Labellisation } from '../support/labellisation';
import { Programme, Region } from '../support/programme';
import { until } from '../support/until';

const FOIS = 20;

describe('le label que plusieurs demandent, décident ou laissent expirer à la fois', () => {
  let programme: Programme;
  let mission: Labellisation;
  beforeAll(async () => {
    programme = await Programme.installer();
    const api = await programme.lancer({ ROLE: 'api' });
    await programme.lancer({ ROLE: 'worker' });
    await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => api.url;
    mission = await Labellisation.ouvrir(programme, await Region.ouvrir(programme, 1_000_000));
  });
  afterAll(() => programme.fermer());

  const faits = (siren: string) =>
    programme.requete<{ type: string }>(
      `select type from es.events where stream_id = 'labelEntreprise-${siren}' order by version`,
    );
  const nombreDe = async (siren: string, type: string) =>
    (await faits(siren)).filter((fait) => fait.type === type).length;

  it('n’a qu’une candidature à la fois, envoyée deux fois au même instant par deux personnes', async () => {
    for (let fois = 0; fois < FOIS; fois += 1) {
      const { siren, label, dirigeante } = await mission.candidate();
      await dirigeante.faire(`${label}/candidature/abandon`, { candidatureId: `${siren}-1` });
      const autre = await programme.personne('entreprise.dirigeant', siren);
      const reponses = await Promise.all([dirigeante, autre].map((qui) => qui.agir(`${label}/candidature`, {})));
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await nombreDe(siren, 'CandidatureDeposee.v1')).toBe(2);
    }
  });

  it('est accordé, ou sa candidature abandonnée, jamais l’un et l’autre', async () => {
    for (let fois = 0; fois < FOIS; fois += 1) {
      const candidate = await mission.candidate();
      await mission.verifier(candidate);
      const { siren, label, dirigeante } = candidate;
      const decision = { candidatureId: `${siren}-1` };
      const reponses = await Promise.all([
        mission.pilote.agir(`${label}/candidature/accord`, decision),
        dirigeante.agir(`${label}/candidature/abandon`, decision),
      ]);
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 404]);
      const accordes = await nombreDe(siren, 'LabelAccorde.v1');
      expect(accordes + (await nombreDe(siren, 'CandidatureAbandonnee.v1'))).toBe(1);
    }
  });

  it('expire une fois, quand deux ouvriers en ont l’heure', async () => {
    const sirens: string[] = [];
    for (let fois = 0; fois < FOIS; fois += 1) {
      const candidate = await mission.candidate();
      await mission.verifier(candidate);
      await mission.accorder(candidate);
      sirens.push(candidate.siren);
    }
    await programme.journal.auRepos();
    // Their last day comes at once; the commands keep the day for which they were written.
    await programme.requete(
      `update es.outbox set due_at = now(), next_attempt_at = now() where command = 'ConstaterExpirationDuLabel'`,
    );
    for (const siren of sirens)
      await until(
        () => nombreDe(siren, 'LabelExpire.v1'),
        (nombre) => nombre > 0,
      );
    await programme.journal.auRepos();
    for (const siren of sirens) expect(await nombreDe(siren, 'LabelExpire.v1')).toBe(1);
  });
});
