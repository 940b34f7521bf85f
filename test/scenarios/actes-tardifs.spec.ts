import {
  accordLe,
  AUJOURDHUI,
  jour,
  MOTIF_DE_DATE,
  Programme,
  Region,
  TROIS_MOIS,
  type Appelant,
} from '../support/programme';

interface Page {
  readonly total: number;
  readonly lignes: readonly object[];
}

describe('un acte enregistré bien après sa date', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
  });
  afterAll(() => programme.fermer());

  it('est refusé sans motif, et se fait avec lui, une fois', async () => {
    const { responsable } = region.equipe;
    const dossierId = await region.proposer(await region.enroler(), 500_000);
    const valider = (corps: object) => responsable.agir(`dossiers-aide/${dossierId}/validation`, corps);
    const valideeLe = jour(-8);

    const refus = await valider({ valideeLe });
    expect(refus).toMatchObject({ status: 422, body: { code: 'motif-de-date-manquant' } });
    expect(refus.body.detail).toContain('(motifDeDate)');
    expect(await valider({ valideeLe, motifDeDate: 'oubli' })).toMatchObject({
      status: 400,
      body: { code: 'champs-incorrects' },
    });
    const { status, body } = await valider({ valideeLe, motifDeDate: 'panne-du-service' });
    expect({ status, faits: body.faits }).toMatchObject({ status: 200, faits: [{ data: { valideeLe } }] });
    for (const encore of [{ valideeLe }, { valideeLe, motifDeDate: 'panne-du-service' }])
      expect(await valider(encore)).toMatchObject({ status: 200, body: { faits: [] } });
    const autrement = await valider({ valideeLe, motifDeDate: 'regularisation' });
    expect(autrement).toMatchObject({ status: 409, body: { code: 'deja-fait-avec-une-autre-mention' } });
    expect(autrement.body.detail).toContain('(motifDeDate : panne-du-service)');

    const chemin = `dossiers-aide/${dossierId}/actes-tardifs`;
    const { body: tardifs } = await responsable.lireApres<Page>(body.position as string, chemin);
    expect(tardifs.lignes[0]).toMatchObject({ acte: 'Proposition validée', motif: 'panne-du-service' });
  });

  it('se lit avec ses deux dates, par la région, la mission et les auditeurs', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    const { body } = await region.equipe.responsable.faire(`dossiers-aide/${dossierId}/validation`, {
      valideeLe: TROIS_MOIS.validation,
      motifDeDate: 'acte-sur-papier',
    });
    const ligne = { dossierId, dispositifId: null, region: '53', enregistreLe: AUJOURDHUI };
    const attendu = [
      { ...ligne, acte: 'Proposition validée', dateLegale: TROIS_MOIS.validation, motif: 'acte-sur-papier' },
      { ...ligne, acte: 'Décision proposée', dateLegale: TROIS_MOIS.proposition, motif: 'saisie-differee' },
      { ...ligne, acte: 'Instruction ouverte', dateLegale: TROIS_MOIS.instruction, motif: 'saisie-differee' },
      { ...ligne, acte: 'Dossier reçu', dateLegale: TROIS_MOIS.depot, motif: 'depot-papier' },
    ];
    const lire = async (lecteur: Appelant, chemin: string) =>
      (await lecteur.lireApres<Page>(body.position, chemin)).body;
    const auditeur = await programme.personne('auditeur', 'FR');
    const mission = await programme.personne('mission.lecteur', 'FR');
    for (const lecteur of [auditeur, mission, region.equipe.comptable]) {
      expect(await lire(lecteur, `dossiers-aide/${dossierId}/actes-tardifs`)).toMatchObject({
        total: 4,
        lignes: attendu,
      });
      const { total, lignes } = await lire(lecteur, 'actes-tardifs?region=53');
      expect(lignes.slice(0, 4)).toMatchObject(attendu);
      expect(total).toBeGreaterThan(4);
    }
    expect(await lire(region.equipe.comptable, 'actes-tardifs?region=76')).toMatchObject({ total: 0, lignes: [] });
    const ouverture = { dispositifId: region.dispositifId, dossierId: null, acte: 'Dispositif ouvert' };
    const { lignes } = await lire(region.equipe.comptable, 'actes-tardifs?taille=100');
    expect(lignes).toContainEqual(expect.objectContaining(ouverture));

    const occitane = await programme.personne('region.instructeur', '76');
    for (const chemin of [`dossiers-aide/${dossierId}/actes-tardifs`, 'actes-tardifs'])
      expect(await lire(occitane, chemin)).toMatchObject({ total: 0, lignes: [] });
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect(await dirigeant.lire('actes-tardifs')).toMatchObject({
      status: 403,
      body: { code: 'lecture-reservee-aux-regions' },
    });
  });

  it('est lu par l’entreprise s’il lui est notifié, et non s’il prépare une décision', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.valider(dossierId, 'reserve');
    const { gestionnaire, signataire, comptable } = region.equipe;
    const [dirigeant, mandataire, voisine] = [
      await programme.personne('entreprise.dirigeant', siren),
      await programme.personne('entreprise.mandataire', siren),
      await programme.personne('entreprise.dirigeant', await region.enroler()),
    ];
    const lus = async (lecteur: Appelant, position: string) => {
      const { body } = await lecteur.lireApres<Page>(position, `dossiers-aide/${dossierId}/actes-tardifs?taille=100`);
      expect(body.total).toBe(body.lignes.length);
      return body.lignes.map((ligne) => (ligne as { acte: string }).acte);
    };
    const agir = async (qui: Appelant, acte: string, corps: object) =>
      (await qui.faire(`dossiers-aide/${dossierId}/${acte}`, { ...corps, ...MOTIF_DE_DATE })).body.position;
    const depose = ['Dossier reçu'];
    const accorde = await agir(signataire, 'accord', { montantAccordeCentimes: 100_000, ...accordLe(jour(-9)) });
    expect(await lus(dirigeant, accorde)).toEqual(['Aide accordée', ...depose]);

    await agir(comptable, 'paiement', { reference: 'MDT-1', montantPayeCentimes: 100_000, payeeLe: jour(-2) });
    const nouveauMontantCentimes = 80_000;
    const revision = { objet: 'reduction', motif: 'depense-moindre', nouveauMontantCentimes, proposeeLe: jour(-1) };
    await agir(gestionnaire, 'revision', revision);
    await agir(signataire, 'revision/decision', { nouveauMontantCentimes, decideeLe: jour(-1) });
    const rendu = { reference: 'TR-1', montantCentimes: 20_000, constateLe: jour(-1) };
    await agir(comptable, 'recouvrement', rendu);
    const clos = await agir(gestionnaire, 'cloture', { closLe: jour(-1) });
    const notifies = [
      ...['Dossier clos', 'Recouvrement constaté', 'Montant de l’aide révisé', 'Paiement enregistré'],
      ...['Aide accordée', ...depose],
    ];
    for (const lecteur of [dirigeant, mandataire]) expect(await lus(lecteur, clos)).toEqual(notifies);
    expect(await lus(voisine, clos)).toEqual([]);
    const preparatoires = ['Révision proposée', 'Proposition validée', 'Décision proposée', 'Instruction ouverte'];
    expect((await lus(gestionnaire, clos)).sort()).toEqual([...notifies, ...preparatoires].sort());
  });

  it('se lit avec ses deux dates sur la fiche de son dossier, par l’entreprise aussi quand c’est une décision', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.valider(dossierId, 'reserve');
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    const fiche = `dossiers-aide/${dossierId}`;
    const avant = { decideLe: null, decisionEnregistreeLe: null, motifDeDateDeDecision: null };
    expect((await dirigeant.lire(fiche)).body).toMatchObject(avant);

    const accord = { montantAccordeCentimes: 100_000, ...accordLe(jour(-9)), motifDeDate: 'acte-sur-papier' };
    const { body } = await region.equipe.signataire.faire(`${fiche}/accord`, accord);
    const decision = {
      decideLe: jour(-9),
      decisionEnregistreeLe: AUJOURDHUI,
      motifDeDateDeDecision: 'acte-sur-papier',
    };
    for (const lecteur of [region.equipe.comptable, dirigeant]) {
      expect((await lecteur.lireApres(body.position, fiche)).body).toMatchObject(decision);
      const { body: liste } = await lecteur.lire<Page>(`dossiers-aide?siren=${siren}`);
      expect(liste.lignes).toMatchObject([{ dossierId, ...decision }]);
    }
  });

  it('se lit de même dans la vie de l’entreprise, par elle aussi', async () => {
    const [siren, mere] = [await region.enroler(), await region.enroler()];
    const mission = await programme.personne('mission.pilote', 'FR');
    const rattachement = { a: mere, lien: 'majorite-des-voix', rattacheeLe: jour(-400) };
    const rattacher = (corps: object) => mission.agir(`entreprises/${siren}/entreprise-unique/rattachement`, corps);
    expect(await rattacher(rattachement)).toMatchObject({ status: 422, body: { code: 'motif-de-date-manquant' } });
    expect(await rattacher({ ...rattachement, motifDeDate: 'regularisation' })).toMatchObject({ status: 200 });

    const enrolement = { acte: 'Entreprise enrôlée dans le programme', dateLegale: TROIS_MOIS.enrolement };
    const reunion = { acte: 'Entreprises réunies en une entreprise unique', dateLegale: jour(-400) };
    const attendu = [
      { ...reunion, enregistreLe: AUJOURDHUI, motif: 'regularisation' },
      { ...enrolement, enregistreLe: AUJOURDHUI, motif: 'saisie-differee' },
    ];
    for (const qui of [siren, mere]) {
      const dirigeant = await programme.personne('entreprise.dirigeant', qui);
      for (const lecteur of [dirigeant, mission, region.equipe.comptable]) {
        const { body } = await lecteur.lire<Page>(`entreprises/${qui}/actes-tardifs`);
        expect(body).toEqual({ page: 1, taille: 25, total: 2, lignes: attendu });
      }
    }
    const occitane = await programme.personne('region.instructeur', '76');
    expect(await occitane.lire(`entreprises/${siren}/actes-tardifs`)).toMatchObject({
      status: 404,
      body: { code: 'entreprise-inconnue' },
    });
  });
});
