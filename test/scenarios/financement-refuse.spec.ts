import { v7 as uuidv7 } from 'uuid';
import { dispositifDe, ouverture, Programme, Region, TROIS_MOIS } from '../support/programme';

const ANNEE = Number(TROIS_MOIS.validation.slice(0, 4));

describe('le financement est refusé', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 800_000);
  });
  afterAll(() => programme.fermer());

  it('quand les crédits manquent : rien n’est réservé, le dossier revient à l’instruction, puis passe après abondement', async () => {
    const dossierId = await region.proposer(await region.enroler(), 900_000);
    const refuse = await region.valider(dossierId, 'refuse');
    expect(refuse).toMatchObject({
      etat: 'en-instruction',
      motifDuFinancementRefuse: 'credits-insuffisants',
      possibleLe: null,
      expireLe: null,
    });
    expect((await region.attendreEnveloppe({ reserveCentimes: 0 })).body.montantCentimes).toBe(800_000);

    await region.abonder(100_000, 'Décision modificative 1');
    await region.proposerEncore(dossierId, 900_000);
    expect(await region.valider(dossierId, 'reserve')).toMatchObject({
      etat: 'finance',
      motifDuFinancementRefuse: null,
    });
    await region.attendreEnveloppe({ montantCentimes: 900_000, reserveCentimes: 900_000 });
  });

  it('quand aucune enveloppe de l’année n’est ouverte', async () => {
    const autre = await Region.ouvrir(programme, 100_000, '28');
    const sansEnveloppe = dispositifDe('28', TROIS_MOIS);
    await autre.faire(ouverture(sansEnveloppe));
    const dossierId = await autre.proposer(await autre.enroler(), 1_000, sansEnveloppe);
    expect(await autre.valider(dossierId, 'refuse')).toMatchObject({ motifDuFinancementRefuse: 'enveloppe-absente' });
  });

  it('quand le plafond de minimis est atteint, avec les chiffres et la première date possible', async () => {
    const ile = await Region.ouvrir(programme, 2_000_000, '94');
    const { instructeur, gestionnaire } = ile.equipe;
    const siren = await ile.enroler();
    const accordeeLe = `${ANNEE - 1}-06-15`;
    const possibleLe = `${ANNEE + 2}-06-16`;
    await instructeur.faire(`entreprises/${siren}/aides-anterieures`, {
      aides: [{ aideId: uuidv7(), autorite: 'operateur-de-l-etat', montantCentimes: 29_900_000, accordeeLe }],
    });
    const marge = await gestionnaire.lire(`entreprises/${siren}/compte-de-minimis?montantCentimes=500000`);
    expect(marge.body).toMatchObject({
      plafondCentimes: 30_000_000,
      utiliseCentimes: 29_900_000,
      disponibleCentimes: 100_000,
      regle: 'reglement-2023-2831',
      possibleLe,
    });

    const dossierId = await ile.proposer(siren, 500_000);
    const refuse = await ile.valider(dossierId, 'refuse');
    expect(refuse).toMatchObject({
      etat: 'en-instruction',
      motifDuFinancementRefuse: 'plafond-de-minimis',
      disponibleCentimes: 100_000,
      possibleLe,
      deMinimisUtiliseCentimes: 29_900_000,
      deMinimisReserveCentimes: 0,
      deMinimisPlafondCentimes: 30_000_000,
    });
    await ile.attendreEnveloppe({ montantCentimes: 2_000_000, reserveCentimes: 0, engageCentimes: 0 });

    await ile.proposerEncore(dossierId, 100_000);
    expect(await ile.valider(dossierId, 'reserve')).toMatchObject({ etat: 'finance', montantProposeCentimes: 100_000 });
    expect(await ile.attendreCompte(siren, { reserveCentimes: 100_000 })).toMatchObject({ disponibleCentimes: 0 });
  });
});
