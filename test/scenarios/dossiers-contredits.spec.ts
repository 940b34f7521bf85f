import { accordLe, jour, MOTIF_DE_DATE, Programme, Region, siretDe, type Corps } from '../support/programme';
import { lieu } from '../support/lieu';

interface Page {
  readonly lignes: readonly Corps[];
}

const identite = { forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' };

describe('une fin enregistrée après les dossiers qu’elle précède', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
  });
  afterAll(() => programme.fermer());

  /** What the region reads once everything that was done is shown. */
  const contredits = async (siren: string, lecteur = region.equipe.instructeur, filtre = '') => {
    await programme.journal.auRepos();
    const { body } = await lecteur.lire<Page>(`dossiers-contredits?taille=100${filtre}`);
    return body.lignes.filter((ligne) => ligne.siren === siren);
  };
  const cesser = (siren: string, cesseeLe: string) =>
    region.equipe.instructeur.faire(`entreprises/${siren}/cessation`, {
      motif: 'liquidation',
      cesseeLe,
      ...MOTIF_DE_DATE,
    });

  it('s’enregistre, et la région lit le dossier déposé et accordé après la cessation', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 100_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendre(dossierId, { etat: 'accorde' });
    expect(await contredits(siren)).toEqual([]);

    await cesser(siren, jour(-55));
    const fin = { de: 'entreprise', finieLe: jour(-55), depotContredit: true, accordContredit: true };
    const attendu = [{ dossierId, etat: 'accorde', deposeLe: jour(-50), accordeeLe: jour(-5), fins: [fin] }];
    expect(await contredits(siren)).toMatchObject(attendu);
    expect(await contredits(siren, await programme.personne('mission.pilote', 'FR'), '&region=53')).toMatchObject(
      attendu,
    );
    expect(await contredits(siren, await programme.personne('auditeur', 'FR'), '&region=76')).toEqual([]);
    expect(await contredits(siren, await programme.personne('region.instructeur', '76'))).toEqual([]);
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect(await dirigeant.lire('dossiers-contredits')).toMatchObject({
      status: 403,
      body: { code: 'lecture-reservee-aux-regions' },
    });

    const { code, stdout } = await programme.commande(['verify', 'comptes']);
    expect(code).toBe(0);
    expect(stdout).toContain('dossiers contredits');
    expect(stdout).toContain(`son entreprise ${siren} a cessé le`);
  });

  it('ne contredit pas un dossier d’avant elle, et plus celui que la région refuse', async () => {
    const avant = await region.enroler();
    await region.proposer(avant, 100_000);
    await cesser(avant, jour(-15));
    expect(await contredits(avant)).toEqual([]);

    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    await cesser(siren, jour(-55));
    expect(await contredits(siren)).toMatchObject([{ dossierId, etat: 'propose', accordeeLe: null }]);
    const refus = { motif: 'non-eligible', refuseeLe: jour(-1), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/refus`, refus);
    expect(await contredits(siren)).toEqual([]);
  });

  it('vaut aussi de l’établissement qui porte le projet, et de lui seul', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 100_000);
    const { instructeur } = region.equipe;
    await instructeur.faire('entreprises', { siret: siretDe(siren, 2), ...lieu('53'), ...identite });
    const fermeture = { fermeLe: jour(-55), ...MOTIF_DE_DATE };
    await instructeur.faire(`entreprises/${siren}/etablissements/${siretDe(siren, 1)}/fermeture`, fermeture);
    const fin = { de: 'etablissement', finieLe: jour(-55), depotContredit: true, accordContredit: false };
    expect(await contredits(siren)).toMatchObject([{ dossierId, siret: siretDe(siren, 1), fins: [fin] }]);
  });
});
