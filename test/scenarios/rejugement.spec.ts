import { accordLe, jour, MOTIF_DE_DATE, Programme, Region, type Appelant, type Corps } from '../support/programme';

interface Rejugees {
  readonly identiques: number;
  readonly lignes: readonly { readonly acte: string; readonly issue: string; readonly ecarts: readonly Corps[] }[];
  readonly suite: string | null;
  readonly limite: string;
}

describe('un auditeur qui rejuge des décisions', () => {
  let programme: Programme;
  let region: Region;
  let auditeur: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
    auditeur = await programme.personne('auditeur', 'FR');
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 500_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 450_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await programme.journal.auRepos();
  });
  afterAll(() => programme.fermer());

  const rejuger = async (question = '') => {
    const { status, body } = await auditeur.lire<Rejugees>(`audit/rejugement?${question}`);
    expect(status).toBe(200);
    return body;
  };

  it('les trouve telles qu’elles furent, et lit ce qui ne se rejuge pas', async () => {
    expect(await rejuger()).toEqual({
      identiques: 5,
      lignes: [],
      suite: null,
      limite: expect.stringContaining('n’a laissé aucun fait') as string,
    });
  });

  it('sous un plafond plus bas, trouve celles qu’il touche, et la condition', async () => {
    const { identiques, lignes } = await rejuger('regle=plafond-de-minimis&valeur=400000');
    expect([identiques, lignes.map(({ acte, issue }) => `${acte} ${issue}`)]).toEqual([
      3,
      ['ReserverPlafond differente', 'OctroyerDeMinimis differente'],
    ]);
    expect(lignes[0]?.ecarts).toContainEqual({
      champ: 'PlafondReserve.v2.plafondCentimes',
      enregistre: null,
      rejuge: '400000',
    });
  });

  it('sous le règlement d’un autre jour, dit de chacune lequel elle citerait', async () => {
    const { lignes } = await rejuger('reglesDu=2023-12-31');
    const cites = lignes.flatMap(({ ecarts }) => ecarts).filter(({ rejuge }) => rejuge === 'reglement-1407-2013');
    expect(cites.length).toBeGreaterThan(0);
    expect(cites.every(({ enregistre }) => enregistre === 'reglement-2023-2831')).toBe(true);
  });

  it('les prend page après page, chacune une fois', async () => {
    let lues = 0;
    let pages = 0;
    for (let suite: string | null = '0'.repeat(20); suite !== null; pages += 1) {
      const page: Rejugees = await rejuger(`taille=2&apres=${suite}`);
      lues += page.identiques;
      ({ suite } = page);
    }
    expect([lues, pages]).toEqual([5, 3]);
  });

  it('s’en tient à une période, et s’arrête à ce qu’il demande mal', async () => {
    expect((await rejuger(`au=${jour(-40)}`)).identiques).toBe(0);
    for (const question of [
      'regle=inconnue&valeur=1',
      'regle=plafond-de-minimis',
      'valeur=12',
      'reglesDu=hier',
      'du=2026-02-02&au=2026-02-01',
      'apres=1',
      'taille=501',
    ])
      expect([question, (await auditeur.lire(`audit/rejugement?${question}`)).status]).toEqual([question, 400]);
  });

  it('est du pays entier, comme la mission : ni une région, ni une entreprise ne rejuge', async () => {
    const [mission, autre] = await Promise.all([
      programme.personne('mission.pilote', 'FR'),
      programme.personne('auditeur', '53'),
    ]);
    expect((await mission.lire('audit/rejugement')).status).toBe(200);
    for (const refusee of [autre, region.equipe.signataire])
      expect((await refusee.lire('audit/rejugement')).body).toMatchObject({ code: 'audit-reserve' });
  });
});
