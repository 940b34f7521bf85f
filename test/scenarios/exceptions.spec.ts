import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { cleDeSignature } from '../../src/acces/jeton/cle-de-signature';
import { signerJeton } from '../../src/acces/jeton/jeton';
import { accordLe, Appelant, AUJOURDHUI, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';

interface Chiffre {
  readonly genre: string;
  readonly nombre: number;
  readonly liste: string;
  readonly seuils: readonly { readonly code: string; readonly valeur: number }[];
}
interface Ligne {
  readonly flux: string;
  readonly position: string;
  readonly personneId: string;
  readonly phrase: string;
}
interface Page {
  readonly total: number;
  readonly lignes: readonly Ligne[];
}

describe('les exceptions', () => {
  let programme: Programme;
  let region: Region;
  let mission: Appelant;
  let flux: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
    mission = await programme.personne('mission.pilote', 'FR');
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 500_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 450_000, ...accordLe(jour(-9)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await programme.journal.auRepos();
    flux = `dossierAide-${dossierId}`;
  });
  afterAll(() => programme.fermer());

  const chiffres = async (qui: Appelant, filtre = '') => {
    const { status, body } = await qui.lire<readonly Chiffre[]>(`audit/exceptions${filtre}`);
    expect(status).toBe(200);
    return body;
  };
  const lire = async (qui: Appelant, { liste }: Pick<Chiffre, 'liste'>) =>
    (await qui.lire<Page>(`${liste.replace('/api/v1/', '')}${liste.includes('?') ? '&' : '?'}taille=100`)).body;

  it('ont chacune un chiffre, qui mène à la liste des faits qui le font', async () => {
    const tous = await chiffres(mission);
    expect(tous.map(({ genre }) => genre)).toEqual([
      ...['quatre-yeux', 'decisions-rapprochees', 'paiements-au-dela-de-l-engagement', 'faits-tardifs'],
      ...['etapes-legales', 'juste-sous-un-seuil', 'meme-couple', 'un-seul-fournisseur'],
    ]);
    for (const chiffre of tous)
      expect([chiffre.genre, (await lire(mission, chiffre)).total]).toEqual([chiffre.genre, chiffre.nombre]);
    expect(tous.find(({ genre }) => genre === 'decisions-rapprochees')?.seuils).toMatchObject([
      { code: 'minutes-entre-decisions', valeur: 2 },
    ]);
    expect(tous.filter(({ nombre }) => nombre > 0).map(({ genre }) => genre)).toContain('faits-tardifs');
    expect(tous.find(({ genre }) => genre === 'quatre-yeux')?.nombre).toBe(0);
  });

  it('se lisent page après page, chacune avec son flux, sa position, sa personne et sa phrase', async () => {
    const tardifs = { liste: '/api/v1/audit/exceptions/faits-tardifs?territoire=53' };
    const { lignes, total } = await lire(mission, tardifs);
    expect(lignes).toContainEqual(
      expect.objectContaining({
        flux,
        personneId: region.equipe.signataire.personneId,
        phrase: expect.stringMatching(/^Aide accordée : compte le .*, 9 jours après ; saisie différée$/) as string,
      }),
    );
    const { body } = await mission.lire<Page>('audit/exceptions/faits-tardifs?territoire=53&taille=1&page=2');
    expect(body).toMatchObject({ total, lignes: [lignes[1]] });
    const sienne = lignes.find((ligne) => ligne.flux === flux && ligne.phrase.startsWith('Aide accordée'));
    const { body: faits } = await mission.lire<{ lignes: readonly object[] }>(`audit/flux/${flux}/faits`);
    expect(faits.lignes).toContainEqual(
      expect.objectContaining({ type: 'AideAccordee.v2', enregistreTard: true, position: sienne?.position }),
    );
  });

  it('se bornent à une région et à une période d’enregistrement', async () => {
    const tardifs = async (filtre: string, qui = mission) =>
      (await chiffres(qui, filtre)).find(({ genre }) => genre === 'faits-tardifs');
    const tous = (await tardifs(''))?.nombre ?? 0;
    expect((await tardifs('?territoire=FR'))?.nombre).toBe(tous);
    const ici = await tardifs(`?territoire=53&du=${AUJOURDHUI}`);
    expect(ici?.nombre).toBeGreaterThan(0);
    expect(ici?.liste).toBe(`/api/v1/audit/exceptions/faits-tardifs?territoire=53&du=${AUJOURDHUI}`);
    for (const vide of ['?territoire=76', `?au=${jour(-1)}`, `?du=${jour(1)}`])
      expect([vide, (await tardifs(vide))?.nombre]).toEqual([vide, 0]);
    const regional = await programme.personne('auditeur', '53');
    expect((await tardifs('', regional))?.nombre).toBe((await tardifs('?territoire=53'))?.nombre);
    const ailleurs = await programme.personne('auditeur', '76');
    expect([(await tardifs('', ailleurs))?.nombre, (await tardifs('?territoire=53', ailleurs))?.nombre]).toEqual([
      0, 0,
    ]);
  });

  it('ne montrent à un auditeur que les modules et la période de son mandat', async () => {
    const lues = async (change: object) => {
      const [auditeurId, mandatId] = [uuidv7(), uuidv7()];
      await mission.faire(`mandats-audit/${mandatId}/delivrance`, {
        ...{ auditeurId, territoire: 'FR', objet: 'enquete', modules: ['aides-regionales'] },
        ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du: AUJOURDHUI, au: jour(30), ...change },
      });
      const qui = { personneId: auditeurId, role: 'auditeur', territoire: 'FR' };
      const cle = await cleDeSignature(join(programme.donnees, 'cle-des-jetons'));
      const lui = new Appelant(programme.url, await signerJeton(cle, qui, new Date(), mandatId), qui);
      const { lignes } = await lire(lui, { liste: '/api/v1/audit/exceptions/faits-tardifs' });
      return [...new Set(lignes.map((ligne) => ligne.flux.split('-', 1)[0]))];
    };
    expect(await lues({})).toContain('dossierAide');
    expect(await lues({})).not.toContain('compteDeMinimis');
    expect(await lues({ modules: ['entreprises'] })).toContain('compteDeMinimis');
    expect(await lues({ modules: ['documents'] })).toEqual([]);
    for (const periode of [{ faitsAu: jour(-1) }, { faitsDu: jour(1) }]) expect(await lues(periode)).toEqual([]);
  });

  it('ne s’ouvrent ni à une région, ni sous un genre ou un jour inconnu', async () => {
    for (const adresse of ['audit/exceptions', 'audit/exceptions/faits-tardifs'])
      expect(await region.equipe.signataire.lire(adresse)).toMatchObject({
        status: 403,
        body: { code: 'exceptions-reservees' },
      });
    for (const adresse of [
      'inconnu',
      'faits-tardifs?du=hier',
      'faits-tardifs?du=2026-02-02&au=2026-02-01',
      'faits-tardifs?territoire=99',
      'faits-tardifs?taille=101',
    ])
      expect([adresse, (await mission.lire(`audit/exceptions/${adresse}`)).status]).toEqual([adresse, 400]);
  });

  it('se lisent au terminal', async () => {
    const tous = await programme.commande(['audit', 'exceptions']);
    expect(tous.stdout).toMatch(/^Faits enregistrés tard : [1-9]\d* \(--genre faits-tardifs\)\. /m);
    const { stdout } = await programme.commande(['audit', 'exceptions', '--genre', 'faits-tardifs', '--json']);
    const lignes = stdout
      .trim()
      .split('\n')
      .map((ligne) => JSON.parse(ligne) as Ligne);
    expect(lignes.map((ligne) => ligne.flux)).toContain(flux);
    expect(lignes).toHaveLength((await lire(mission, { liste: '/api/v1/audit/exceptions/faits-tardifs' })).total);
  });
});
