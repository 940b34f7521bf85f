import { accordLe, AUJOURDHUI, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';

describe("un dossier d'aide, du dépôt à la clôture", () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
  });
  afterAll(() => programme.fermer());

  it('suit son argent dans l’enveloppe et au compte de minimis', async () => {
    const { signataire, comptable, gestionnaire } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 500_000);
    await region.attendreEnveloppe({ montantCentimes: 1_000_000, reserveCentimes: 0 });

    const finance = await region.valider(dossierId, 'reserve');
    expect(finance).toMatchObject({ etat: 'finance', montantProposeCentimes: 500_000, motifDuFinancementRefuse: null });
    await region.attendreEnveloppe({ reserveCentimes: 500_000, engageCentimes: 0, payeCentimes: 0 });
    expect(await region.attendreCompte(siren, { reserveCentimes: 500_000 })).toMatchObject({
      utiliseCentimes: 0,
      disponibleCentimes: 29_500_000,
    });

    const accord = { montantAccordeCentimes: 450_000, ...accordLe(jour(-5)) };
    const { body } = await signataire.faire(`dossiers-aide/${dossierId}/accord`, { ...accord, ...MOTIF_DE_DATE });
    expect(body.faits).toMatchObject([
      {
        type: 'AideAccordee.v2',
        data: { ...accord, siren, accordeePar: signataire.personneId, regleDeMinimis: 'reglement-2023-2831' },
      },
    ]);
    await region.attendreEnveloppe({ reserveCentimes: 0, engageCentimes: 450_000, payeCentimes: 0 });
    const compte = await region.attendreCompte(siren, { reserveCentimes: 0 });
    expect(compte).toMatchObject({ utiliseCentimes: 450_000, reservations: {} });
    expect(Object.values(compte.aides as object)).toMatchObject([{ accordeeLe: jour(-5), inscriteLe: AUJOURDHUI }]);

    const payer = (reference: string, montantPayeCentimes: number) =>
      comptable.faire(`dossiers-aide/${dossierId}/paiement`, {
        reference,
        montantPayeCentimes,
        payeeLe: jour(-2),
        ...MOTIF_DE_DATE,
      });
    await payer('Avance', 100_000);
    await payer('Acompte', 200_000);
    await region.attendre(dossierId, { etat: 'accorde', montantPayeCentimes: 300_000 });
    await payer('Solde', 150_000);
    await region.attendreEnveloppe({ reserveCentimes: 0, engageCentimes: 450_000, payeCentimes: 450_000 });
    const { body: clos } = await gestionnaire.faire(`dossiers-aide/${dossierId}/cloture`, { closLe: jour(0) });
    const ligne = await gestionnaire.lireApres(clos.position, `dossiers-aide/${dossierId}`);
    expect(ligne.body).toMatchObject({
      dossierId,
      siren,
      region: '53',
      etat: 'clos',
      financement: 'solde',
      motifDeRefus: null,
      expireLe: null,
      montantDemandeCentimes: 500_000,
      montantProposeCentimes: 500_000,
      montantAccordeCentimes: 450_000,
      montantPayeCentimes: 450_000,
      decideLe: jour(-5),
    });
    expect(ligne.headers.get('etag')).toBe(`"${clos.revision}"`);
  });

  it('redit ce qui est fait sans le refaire', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 100_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    const premier = await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    const second = await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    expect(second.body).toEqual({ revision: premier.body.revision, faits: [] });
  });

  it('est suivi par l’entreprise, et inconnu d’une autre et d’une autre région', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.attendre(dossierId, { etat: 'propose' });
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect((await dirigeant.lire(`dossiers-aide/${dossierId}`)).body).toMatchObject({
      etat: 'propose',
      siren,
      montantDemandeCentimes: 100_000,
      montantProposeCentimes: null,
    });
    const { body } = await dirigeant.lire('dossiers-aide');
    expect(body.lignes).toMatchObject([{ dossierId, montantProposeCentimes: null }]);
    expect((await region.equipe.instructeur.lire(`dossiers-aide/${dossierId}`)).body).toMatchObject({
      montantProposeCentimes: 100_000,
    });
    for (const ailleurs of [
      await programme.personne('entreprise.dirigeant', '552081317'),
      await programme.personne('region.instructeur', '76'),
    ]) {
      expect(await ailleurs.lire(`dossiers-aide/${dossierId}`)).toMatchObject({
        status: 404,
        body: { code: 'dossier-inconnu' },
      });
    }
    const signataireAilleurs = await programme.personne('region.signataire', '76');
    const accord = { montantAccordeCentimes: 100_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    expect(await signataireAilleurs.agir(`dossiers-aide/${dossierId}/accord`, accord)).toMatchObject({
      status: 404,
      body: { code: 'dossier-inconnu', title: 'Introuvable' },
    });
  });
});
