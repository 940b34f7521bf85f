import { v7 as uuidv7 } from 'uuid';
import { accordLe, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';

const ACCORDE = 20_000_000;

describe('une déclaration tardive qui fait dépasser le plafond', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 3 * ACCORDE);
  });
  afterAll(() => programme.fermer());

  it('suspend les versements du dossier, et sa correction les laisse reprendre', async () => {
    const { instructeur, gestionnaire, signataire, comptable } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, ACCORDE);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: ACCORDE, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendreCompte(siren, { utiliseCentimes: ACCORDE, reserveCentimes: 0 });
    const payer = (reference: string, montantPayeCentimes: number, payeeLe = jour(-2)) =>
      comptable.agir(`dossiers-aide/${dossierId}/paiement`, {
        reference,
        montantPayeCentimes,
        payeeLe,
        ...MOTIF_DE_DATE,
      });
    expect((await payer('Avance', 1_000_000)).status).toBe(200);

    const aideId = uuidv7();
    const aides = [{ aideId, autorite: 'operateur-de-l-etat', montantCentimes: 10_000_001, accordeeLe: jour(-6) }];
    const { body } = await instructeur.faire(`entreprises/${siren}/aides-anterieures`, { aides });
    expect(body.faits).toMatchObject([
      { type: 'AidesAnterieuresDeclarees.v3' },
      {
        type: 'PlafondDepasse.v2',
        data: { objets: [{ nature: 'dossier-aide', id: dossierId }], depassementCentimes: 1 },
      },
      {
        type: 'CompteHorsPlafond.v2',
        data: { objets: [{ nature: 'dossier-aide', id: dossierId }], depassementCentimes: 1, au: jour(-5) },
      },
    ]);
    await region.attendre(dossierId, { versementsSuspendus: true, etat: 'accorde', montantPayeCentimes: 1_000_000 });
    const compte = await region.attendreCompte(siren, { utiliseCentimes: 30_000_001 });
    expect(compte).toMatchObject({
      dossiersHorsPlafond: [dossierId],
      objetsHorsPlafond: [{ nature: 'dossier-aide', id: dossierId }],
      aides: {
        [`dossier:${dossierId}`]: { objet: { nature: 'dossier-aide', id: dossierId } },
        [aideId]: { objet: null },
      },
      depassement: { au: jour(-5), depassementCentimes: 1 },
    });
    expect(await payer('Solde', 19_000_000)).toMatchObject({ status: 409, body: { code: 'versements-suspendus' } });

    const correction = { montantCentimes: 10_000_000, motif: 'erreur-de-saisie' };
    const corrigee = await gestionnaire.faire(
      `entreprises/${siren}/compte-de-minimis/${aideId}/correction`,
      correction,
    );
    expect(corrigee.body.faits).toMatchObject([
      { type: 'OctroiCorrige.v2' },
      { type: 'DepassementResorbe.v2' },
      { type: 'CompteRevenuSousPlafond.v1' },
    ]);
    await region.attendre(dossierId, { versementsSuspendus: false });
    // Nothing was paid during the suspension, and no date may say so.
    expect(await payer('Solde', 19_000_000)).toMatchObject({ status: 422, body: { code: 'date-hors-du-dossier' } });
    expect((await payer('Solde', 19_000_000, jour(0))).status).toBe(200);
  });

  it('le dit du compte, et laisse payer, quand l’aide déclarée est du lendemain de l’octroi', async () => {
    const { instructeur, gestionnaire, signataire, comptable } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, ACCORDE);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: ACCORDE, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendreCompte(siren, { utiliseCentimes: ACCORDE, reserveCentimes: 0 });
    const aideId = uuidv7();
    const aides = [{ aideId, autorite: 'etat', montantCentimes: 30_000_000, accordeeLe: jour(-4) }];
    await instructeur.faire(`entreprises/${siren}/aides-anterieures`, { aides });
    const depassement = {
      au: jour(-4),
      depassementCentimes: ACCORDE,
      plafondCentimes: 30_000_000,
      dossiers: [dossierId],
      objets: [{ nature: 'dossier-aide', id: dossierId }],
    };
    expect(await region.attendreCompte(siren, { utiliseCentimes: 30_000_000 + ACCORDE })).toMatchObject({
      depassement,
      dossiersHorsPlafond: [],
    });
    const paiement = { reference: 'Avance', montantPayeCentimes: 1_000_000, payeeLe: jour(0) };
    await comptable.faire(`dossiers-aide/${dossierId}/paiement`, paiement);
    await gestionnaire.faire(`entreprises/${siren}/compte-de-minimis/${aideId}/correction`, {
      montantCentimes: 0,
      motif: 'erreur-de-saisie',
    });
    expect((await region.attendreCompte(siren, { utiliseCentimes: ACCORDE })).depassement).toBeNull();
  });

  it('compte l’aide déclarée du transport routier sous le plafond de celui-ci', async () => {
    const { instructeur } = region.equipe;
    const siren = await region.enroler();
    const aide = { autorite: 'region', montantCentimes: 9_000_000, accordeeLe: '2022-03-10' };
    const declarer = (change: object) =>
      instructeur.agir(`entreprises/${siren}/aides-anterieures`, { aides: [{ ...aide, ...change }] });
    const aideId = uuidv7();
    expect(await declarer({ aideId, transportRoutier: true })).toMatchObject({
      body: { faits: [{ type: 'AidesAnterieuresDeclarees.v3' }] },
    });
    expect((await instructeur.lire(`entreprises/${siren}/compte-de-minimis?au=2023-06-01`)).body).toMatchObject({
      plafondCentimes: 10_000_000,
      disponibleCentimes: 1_000_000,
      aides: { [aideId]: { transportRoutier: true } },
    });
    expect(await declarer({ aideId })).toMatchObject({ status: 409, body: { code: 'aide-deja-declaree' } });
    expect(await declarer({ aideId: uuidv7(), montantCentimes: 1_000_001 })).toMatchObject({
      body: {
        faits: [{}, { type: 'CompteHorsPlafond.v2', data: { plafondCentimes: 10_000_000, depassementCentimes: 1 } }],
      },
    });
  });

  it('cesse aussi quand le dossier est réduit', async () => {
    const { instructeur, gestionnaire, signataire } = region.equipe;
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 300_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 300_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendreCompte(siren, { utiliseCentimes: 300_000, reserveCentimes: 0 });
    const aides = [
      { aideId: uuidv7(), autorite: 'operateur-de-l-etat', montantCentimes: 29_800_000, accordeeLe: jour(-6) },
    ];
    await instructeur.faire(`entreprises/${siren}/aides-anterieures`, { aides });
    await region.attendre(dossierId, { versementsSuspendus: true });
    const revision = { objet: 'reduction', motif: 'renoncement', nouveauMontantCentimes: 200_000, proposeeLe: jour(0) };
    await gestionnaire.faire(`dossiers-aide/${dossierId}/revision`, revision);
    const decision = { nouveauMontantCentimes: 200_000, decideeLe: jour(0) };
    await signataire.faire(`dossiers-aide/${dossierId}/revision/decision`, decision);
    await region.attendre(dossierId, { versementsSuspendus: false, montantAccordeCentimes: 200_000 });
  });
});
