import { v7 as uuidv7 } from 'uuid';
import { Programme } from '../support/programme';
import { ANNEE, jour, Region, VALIDATION } from '../support/region';

describe('le financement est refusé', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 800_000);
  });
  afterAll(() => programme.fermer());

  it('quand les crédits manquent : rien n’est réservé, le dossier revient à l’instruction, puis passe après abondement', async () => {
    const { gestionnaire, instructeur } = region.equipe;
    const dossierId = await region.proposer(await region.enroler(), 900_000);
    const refuse = await region.valider(dossierId, 'refuse');
    expect(refuse).toMatchObject({
      ...{ etat: 'en-instruction', motifDuFinancementRefuse: 'credits-insuffisants', possibleLe: null, expireLe: null },
    });
    expect((await region.attendreEnveloppe({ reserveCentimes: 0 })).body.montantCentimes).toBe(800_000);

    const mouvement = { montantCentimes: 100_000, decision: 'Décision modificative 1' };
    await gestionnaire.faire(`enveloppes/${region.enveloppeId}/abondement`, mouvement);
    const proposition = { montantProposeCentimes: 900_000, proposeeLe: VALIDATION };
    await instructeur.faire(`dossiers-aide/${dossierId}/proposition`, proposition);
    expect(await region.valider(dossierId, 'reserve')).toMatchObject({
      etat: 'finance',
      motifDuFinancementRefuse: null,
    });
    await region.attendreEnveloppe({ montantCentimes: 900_000, reserveCentimes: 900_000 });
  });

  it('quand aucune enveloppe de l’année n’est ouverte', async () => {
    const autre = await Region.ouvrir(programme, 100_000, '28');
    const { responsable, instructeur } = autre.equipe;
    const dispositifId = uuidv7();
    await responsable.faire(`dispositifs/${dispositifId}/ouverture`, {
      ...{ intitule: 'Sans enveloppe', baseLegale: 'Délibération 2', tauxPointsDeBase: 10_000 },
      ...{ plancherCentimes: 0, plafondCentimes: 2_000_000, dureeReservationJours: 90, ouvertLe: jour(-90) },
    });
    const dossierId = uuidv7();
    const siren = await autre.enroler();
    await instructeur.faire(`dossiers-aide/${dossierId}/depot`, { ...autre.demande(siren, 1_000), dispositifId });
    await instructeur.faire(`dossiers-aide/${dossierId}/instruction`, { ouverteLe: jour(-40) });
    const proposition = { montantProposeCentimes: 1_000, proposeeLe: jour(-20) };
    await instructeur.faire(`dossiers-aide/${dossierId}/proposition`, proposition);
    expect(await autre.valider(dossierId, 'refuse')).toMatchObject({ motifDuFinancementRefuse: 'enveloppe-absente' });
  });

  it('quand le plafond de minimis est atteint, avec les chiffres et la première date possible', async () => {
    const ile = await Region.ouvrir(programme, 2_000_000, '94');
    const { instructeur, gestionnaire } = ile.equipe;
    const siren = await ile.enroler();
    const accordeeLe = `${ANNEE - 1}-06-15`;
    const possibleLe = `${ANNEE + 2}-06-16`;
    await instructeur.faire(`entreprises/${siren}/aides-anterieures`, {
      aides: [{ aideId: uuidv7(), autorite: 'ADEME', montantCentimes: 29_900_000, accordeeLe }],
    });
    const marge = await gestionnaire.lire(`entreprises/${siren}/compte-de-minimis?montantCentimes=500000`);
    expect(marge.body).toMatchObject({
      ...{ plafondCentimes: 30_000_000, utiliseCentimes: 29_900_000, disponibleCentimes: 100_000 },
      ...{ regle: 'reglement-2023-2831', possibleLe },
    });

    const dossierId = await ile.proposer(siren, 500_000);
    const refuse = await ile.valider(dossierId, 'refuse');
    expect(refuse).toMatchObject({
      ...{
        etat: 'en-instruction',
        motifDuFinancementRefuse: 'plafond-de-minimis',
        disponibleCentimes: 100_000,
        possibleLe,
      },
      ...{ deMinimisUtiliseCentimes: 29_900_000, deMinimisReserveCentimes: 0, deMinimisPlafondCentimes: 30_000_000 },
    });
    await ile.attendreEnveloppe({ montantCentimes: 2_000_000, reserveCentimes: 0, engageCentimes: 0 });

    const ajuste = { montantProposeCentimes: 100_000, proposeeLe: VALIDATION };
    await instructeur.faire(`dossiers-aide/${dossierId}/proposition`, ajuste);
    expect(await ile.valider(dossierId, 'reserve')).toMatchObject({ etat: 'finance', montantProposeCentimes: 100_000 });
    expect(await ile.compte(siren)).toMatchObject({ reserveCentimes: 100_000, disponibleCentimes: 0 });
  });
});
