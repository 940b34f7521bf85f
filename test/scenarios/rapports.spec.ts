import { createHash } from 'node:crypto';
import { AUJOURDHUI, Programme, type Appelant } from '../support/programme';

/** The quarter that ended last. */
const trimestreFini = (): string => {
  const [annee = 0, mois = 0] = AUJOURDHUI.split('-').map(Number);
  const trimestre = Math.ceil(mois / 3) - 1;
  return trimestre === 0 ? `${annee - 1}-T4` : `${annee}-T${trimestre}`;
};

describe('les rapports trimestriels', () => {
  const trimestre = trimestreFini();
  let programme: Programme;
  let pilote: Appelant;
  let autrePilote: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
    autrePilote = await programme.personne('mission.pilote', 'FR');
  });
  afterAll(() => programme.fermer());

  const page = async (chemin: string) => {
    const reponse = await fetch(programme.url + chemin, { headers: { authorization: `Bearer ${pilote.jeton}` } });
    return { status: reponse.status, headers: reponse.headers, octets: Buffer.from(await reponse.arrayBuffer()) };
  };

  const publierUnReleve = async (territoire: string) => {
    const releve = `indicateurs/ENROLEES/releves/${territoire}/${trimestre}`;
    await pilote.faire(`${releve}/calcul`, {});
    await autrePilote.faire(`${releve}/validation`, { valeur: 0 });
    const { body } = await pilote.faire(`${releve}/publication`, {});
    await pilote.lireApres(body.position, 'releves');
  };

  it('se publient avec leurs relevés, et se refont à l’octet près', async () => {
    expect((await page('/pilotage/rapports')).octets.toString()).toContain('Aucun rapport n’est encore publié');
    expect((await pilote.agir(`rapports/${trimestre}/publication`, {})).body).toMatchObject({
      code: 'rapport-sans-releve',
    });
    await pilote.faire('indicateurs/ENROLEES/definition', {
      ...{ intitule: 'Entreprises enrôlées', recommandation: 1, sens: 'a-augmenter', proprietaire: 'mission.pilote' },
      ...{ formule: 'entreprises-enrolees', population: 'PME', source: 'Faits du programme' },
    });
    await publierUnReleve('FR');
    const { body } = await pilote.faire(`rapports/${trimestre}/publication`, {});
    const { numero, empreinte } = body.faits[0]?.data as { numero: string; empreinte: string };
    expect(numero).toBe(`RT-${trimestre}-1`);
    const document = await page(`/pilotage/rapports/${numero}`);
    expect(document.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(createHash('sha256').update(document.octets).digest('hex')).toBe(empreinte);
    expect(document.octets.toString()).toContain('Entreprises enrôlées (ENROLEES)');
    const liste = await pilote.lireApres(body.position, 'rapports');
    expect(liste.body).toMatchObject({ total: 1, lignes: [{ numero, empreinte, releves: 1 }] });
    expect((await page('/pilotage/rapports')).octets.toString()).toContain(empreinte);
  });

  it('ne changent plus : d’autres relevés en font un autre', async () => {
    const premier = (await page(`/pilotage/rapports/RT-${trimestre}-1`)).octets;
    expect((await pilote.faire(`rapports/${trimestre}/publication`, {})).body.faits).toEqual([]);
    expect((await autrePilote.agir(`rapports/${trimestre}/publication`, {})).body).toMatchObject({
      code: 'rapport-deja-publie',
    });
    await publierUnReleve('53');
    const { body } = await autrePilote.faire(`rapports/${trimestre}/publication`, {});
    expect(body.faits).toMatchObject([{ data: { numero: `RT-${trimestre}-2`, rang: 2 } }]);
    expect((await page(`/pilotage/rapports/RT-${trimestre}-1`)).octets).toEqual(premier);
  });

  it('sont ceux de trimestres finis, et se demandent par leur numéro', async () => {
    const enCours = `${Number(AUJOURDHUI.slice(0, 4)) + 1}-T1`;
    expect((await pilote.agir(`rapports/${enCours}/publication`, {})).body).toMatchObject({
      code: 'trimestre-en-cours',
    });
    expect((await page(`/pilotage/rapports/RT-${trimestre}-9`)).status).toBe(404);
    expect((await page('/pilotage/rapports/tous')).status).toBe(400);
  });
});
