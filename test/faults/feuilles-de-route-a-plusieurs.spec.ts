import { Programme } from '../support/programme';

const FOIS = 15;

describe('les feuilles de route que deux personnes d’une région adoptent à la fois', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.installer();
    await programme.lancer({ ROLE: 'worker' });
  });
  afterAll(() => programme.fermer());

  it('ne se recouvrent jamais, fussent-elles adoptées par deux serveurs', async () => {
    const serveurs = [await programme.lancer({ ROLE: 'api' }), await programme.lancer({ ROLE: 'api' })];
    let rang = 0;
    programme.joindre = () => serveurs[(rang += 1) % serveurs.length]?.url ?? '';
    const [un, autre] = [
      await programme.personne('region.responsable', '53'),
      await programme.personne('region.responsable', '53'),
    ];
    const adopter = (qui: typeof un, debut: number, fin: number) => {
      const actions = [
        {
          ...{ code: 'A1', intitule: 'Salon', indicateur: 'LABELS-ACTIFS', budgetCentimes: 1 },
          ...{ responsable: 'region.responsable', echeanceLe: `${fin}-01-01` },
        },
      ];
      return qui.agir(`feuilles-de-route/53/${debut}-${fin}/adoption`, { actions });
    };
    for (let fois = 0; fois < FOIS; fois += 1) {
      const annee = 2026 + 3 * fois;
      const reponses = await Promise.all([adopter(un, annee, annee + 1), adopter(autre, annee + 1, annee + 2)]);
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
      const perdante = reponses.find(({ status }) => status === 409);
      expect(perdante?.body).toMatchObject({ code: 'periode-deja-couverte' });
    }
    const faits = await programme.requete(`select 1 from es.events where stream_id = 'feuillesDeRoute-53'`);
    expect(faits).toHaveLength(FOIS);
  });
});
