import { lieu } from '../support/lieu';
import { entreprise, jour, Programme, type Appelant } from '../support/programme';
import { until } from '../support/until';

const CODE = 'ENROLEES';
const ANNEES = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const PERIODES = ANNEES.flatMap((annee) => ['T1', 'T2', 'T3', 'T4'].map((trimestre) => `${annee}-${trimestre}`));
const RECONSTRUITES = ['pilotage', 'mesures', 'releves'];

describe('les relevés que plusieurs publient, retraitent ou reconstruisent à la fois', () => {
  let programme: Programme;
  let pilote: Appelant;
  let autrePilote: Appelant;
  /** The only one, which computes the restatements. */
  let ouvrier: Awaited<ReturnType<Programme['lancer']>>;
  beforeAll(async () => {
    programme = await Programme.installer();
    const api = await programme.lancer({ ROLE: 'api' });
    ouvrier = await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => api.url;
    pilote = await programme.personne('mission.pilote', 'FR');
    autrePilote = await programme.personne('mission.pilote', 'FR');
    await pilote.faire(`indicateurs/${CODE}/definition`, {
      ...{ intitule: 'Entreprises enrôlées', recommandation: 1, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'entreprises-enrolees', population: 'PME', source: 'Faits du programme' },
    });
  });
  afterAll(() => programme.fermer());

  const adresse = (periode: string) => `indicateurs/${CODE}/releves/FR/${periode}`;
  const faits = (periode: string, type: string) =>
    programme.requete<{ data: Readonly<Record<string, number>> }>(
      `select data from es.events where stream_id = 'releve-${CODE}.FR.${periode}' and type = '${type}'`,
    );

  const enroler = async (enroleeLe: string) => {
    const instructeur = await programme.personne('region.instructeur', '53');
    const { siren, siret } = entreprise();
    await instructeur.faire('entreprises', { siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: 'Essai' });
    const enrolement = { origine: 'connecteur', enroleeLe, motifDeDate: 'regularisation' };
    await instructeur.faire(`entreprises/${siren}/enrolement`, enrolement);
  };

  it('se publient une fois, quand deux personnes les publient au même instant', async () => {
    for (const periode of PERIODES) {
      await pilote.faire(`${adresse(periode)}/calcul`, {});
      await autrePilote.faire(`${adresse(periode)}/validation`, { valeur: 0 });
      const reponses = await Promise.all(
        [pilote, autrePilote].map((qui) => qui.agir(`${adresse(periode)}/publication`, {})),
      );
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await faits(periode, 'RelevePublie.v1')).toHaveLength(1);
    }
  });

  it('se retraitent une fois chacun, pendant des reconstructions et quand l’ouvrier meurt en route', async () => {
    for (const annee of ANNEES) await enroler(`${annee}-02-15`);
    for (const periode of PERIODES) await pilote.faire(`${adresse(periode)}/retraitement`, {});
    const reconstruire = async () => {
      for (const nom of RECONSTRUITES) await programme.commande(['rebuild', nom]);
    };
    await Promise.all([reconstruire(), ouvrier.tuer()]);
    await programme.lancer({ ROLE: 'worker' });
    const calcules = async () =>
      (await Promise.all(PERIODES.map((periode) => faits(periode, 'RetraitementCalcule.v1')))).map((lus) => lus.length);
    await until(calcules, (nombres) => nombres.every((nombre) => nombre > 0));
    expect(await calcules()).toEqual(PERIODES.map(() => 1));
    for (const periode of PERIODES) {
      const [calcule] = await faits(periode, 'RetraitementCalcule.v1');
      const tardifs = periode.endsWith('T1') ? 1 : 0;
      expect([periode, calcule?.data]).toEqual([
        periode,
        expect.objectContaining({
          ...{ valeurPubliee: 0, ecartDeRecalcul: 0, effetDefinition: 0, effetFaitsTardifs: tardifs },
          ...{ faitsTardifs: tardifs, valeur: tardifs },
        }),
      ]);
    }
    expect(await programme.requete('select name from es.past_builds')).toEqual([]);
  });

  it('s’annulent, et ne sont alors pas retraités', async () => {
    await enroler(jour(-400));
    const periode = PERIODES[0] as string;
    for (let fois = 0; fois < 20; fois += 1) {
      await pilote.faire(`${adresse(periode)}/retraitement`, {});
      await autrePilote.agir(`${adresse(periode)}/retraitement/annulation`, {});
    }
    const fins = async () => [
      ...(await faits(periode, 'RetraitementAnnule.v1')),
      ...(await faits(periode, 'RetraitementCalcule.v1')),
    ];
    await until(fins, (lus) => lus.length >= 21);
    const rangs = (await fins()).map(({ data }) => data.rang).sort((a, b) => Number(a) - Number(b));
    expect(rangs).toEqual(Array.from({ length: 21 }, (_, rang) => rang + 1));
  });
});
