import { accordLe, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';

const PLAFOND = 30_000_000;

describe('une aide accordée, puis révisée', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 4 * PLAFOND);
  });
  afterAll(() => programme.fermer());

  /** An aid that takes the whole ceiling of the company. */
  const accorder = async (siren: string, montantCentimes = PLAFOND): Promise<string> => {
    const dossierId = await region.proposer(siren, montantCentimes);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: montantCentimes, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    return dossierId;
  };
  const payer = (dossierId: string, montantPayeCentimes: number, reference = 'MDT-1') =>
    region.equipe.comptable.agir(`dossiers-aide/${dossierId}/paiement`, {
      reference,
      montantPayeCentimes,
      payeeLe: jour(-2),
      ...MOTIF_DE_DATE,
    });
  const reviser = async (dossierId: string, nouveauMontantCentimes: number) => {
    const { gestionnaire, signataire } = region.equipe;
    const objet = nouveauMontantCentimes === 0 ? 'retrait' : 'reduction';
    const proposition = {
      objet,
      motif: 'conditions-non-respectees',
      nouveauMontantCentimes,
      proposeeLe: jour(-1),
      ...MOTIF_DE_DATE,
    };
    await gestionnaire.faire(`dossiers-aide/${dossierId}/revision`, proposition);
    const decision = { nouveauMontantCentimes, decideeLe: jour(-1), ...MOTIF_DE_DATE };
    await signataire.faire(`dossiers-aide/${dossierId}/revision/decision`, decision);
  };

  it('ne rouvre pas le plafond par une correction du compte ; la décision retirée n’est plus payée', async () => {
    const siren = await region.enroler();
    const premier = await accorder(siren);
    await region.attendreCompte(siren, { utiliseCentimes: PLAFOND });
    const correction = { montantCentimes: 0, motif: 'decision-retiree' };
    const compte = `entreprises/${siren}/compte-de-minimis/dossier:${premier}/correction`;
    expect(await region.equipe.gestionnaire.agir(compte, correction)).toMatchObject({
      status: 422,
      body: { code: 'aide-d-un-dossier', dossierId: premier },
    });
    const second = await region.proposer(siren, PLAFOND);
    await region.valider(second, 'refuse');

    await reviser(premier, 0);
    await region.attendreCompte(siren, { utiliseCentimes: 0 });
    expect(await payer(premier, 1)).toMatchObject({ status: 409, body: { code: 'etape-impossible' } });
    await region.proposerEncore(second, PLAFOND);
    await region.valider(second, 'reserve');
  });

  it('retirée après le paiement, reste au compte jusqu’à ce que l’argent revienne', async () => {
    const siren = await region.enroler();
    const premier = await accorder(siren);
    expect((await payer(premier, PLAFOND)).status).toBe(200);
    await reviser(premier, 0);
    await region.attendre(premier, { etat: 'decision-retiree', creanceCentimes: PLAFOND });
    await region.attendreCompte(siren, { utiliseCentimes: PLAFOND });
    const second = await region.proposer(siren, PLAFOND);
    await region.valider(second, 'refuse');

    const recouvrement = { reference: 'TR-1', montantCentimes: PLAFOND, constateLe: jour(0) };
    await region.equipe.comptable.faire(`dossiers-aide/${premier}/recouvrement`, recouvrement);
    await region.attendre(premier, { creanceCentimes: 0 });
    await region.attendreCompte(siren, { utiliseCentimes: 0 });
    await region.proposerEncore(second, PLAFOND);
    await region.valider(second, 'reserve');
  });

  it('réduite, rend à l’enveloppe ce qui ne sera pas payé, et se clôt', async () => {
    const siren = await region.enroler();
    const avant = (await region.equipe.gestionnaire.lire(`enveloppes/${region.enveloppeId}`)).body;
    const engageAvant = avant.engageCentimes as number;
    const dossierId = await accorder(siren, 500_000);
    await region.attendreEnveloppe({ engageCentimes: engageAvant + 500_000 });
    expect((await payer(dossierId, 400_000)).status).toBe(200);
    const cloture = { closLe: jour(0) };
    expect(await region.equipe.gestionnaire.agir(`dossiers-aide/${dossierId}/cloture`, cloture)).toMatchObject({
      status: 422,
      body: { code: 'reste-a-payer', resteAPayerCentimes: 100_000 },
    });
    await reviser(dossierId, 400_000);
    await region.attendreEnveloppe({ engageCentimes: engageAvant + 400_000 });
    await region.attendreCompte(siren, { utiliseCentimes: 400_000 });
    await region.equipe.gestionnaire.faire(`dossiers-aide/${dossierId}/cloture`, cloture);
    await region.attendre(dossierId, { etat: 'clos', montantAccordeCentimes: 400_000, montantPayeCentimes: 400_000 });
  });
});
