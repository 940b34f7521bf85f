import { v7 as uuidv7 } from 'uuid';
import { accordLe, jour, MOTIF_DE_DATE, Programme, Region, TROIS_MOIS } from '../support/programme';

describe('avant la décision', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 2_000_000);
  });
  afterAll(() => programme.fermer());

  it('le retrait de la demande libère l’enveloppe et le compte de minimis', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 300_000);
    await region.valider(dossierId, 'reserve');
    const { body: avant } = await region.attendreEnveloppe({ reserveCentimes: 300_000 });
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    await dirigeant.faire(`dossiers-aide/${dossierId}/retrait`, { retireeLe: jour(-3), ...MOTIF_DE_DATE });
    const { body: apres } = await region.attendreEnveloppe({ reserveCentimes: 0 });
    expect(apres).toEqual({ ...avant, reserveCentimes: 0, revision: (avant.revision as number) + 1 });
    const compte = await region.attendreCompte(siren, { reserveCentimes: 0 });
    expect(compte).toMatchObject({ utiliseCentimes: 0, reservations: {}, aides: {} });
    await region.attendre(dossierId, { etat: 'retire', expireLe: null });

    const accord = { montantAccordeCentimes: 300_000, ...accordLe(jour(0)) };
    expect(await region.equipe.signataire.agir(`dossiers-aide/${dossierId}/accord`, accord)).toMatchObject({
      status: 409,
      body: { code: 'etape-impossible', etat: 'retire' },
    });
  });

  it('le refus de la région libère aussi', async () => {
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 200_000);
    await region.valider(dossierId, 'reserve');
    await region.attendreEnveloppe({ reserveCentimes: 200_000 });
    const refus = { motif: 'non-eligible', refuseeLe: jour(-1), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/refus`, refus);
    await region.attendreEnveloppe({ reserveCentimes: 0, engageCentimes: 0 });
    await region.attendre(dossierId, { etat: 'refuse', motifDeRefus: 'non-eligible', decideLe: jour(-1) });
  });

  it('qui a agi pour l’entreprise n’instruit pas ses dossiers et ne les décide pas', async () => {
    const siren = await region.enroler();
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    await dirigeant.faire(`entreprises/${siren}/taille`, {
      ...{ exerciceClosLe: '2024-12-31', effectifCentiemes: 800, source: 'comptes-annuels' },
      ...{ chiffreDAffairesCentimes: 90_000_000, totalBilanCentimes: 60_000_000 },
    });
    const dossierId = await region.proposer(siren, 100_000);
    const refusDUnDirigeant = { status: 403, body: { code: 'a-agi-pour-l-entreprise' } };
    const enResponsable = await programme.personne('region.responsable', '53', dirigeant.personneId);
    const validation = { valideeLe: TROIS_MOIS.validation, ...MOTIF_DE_DATE };
    expect(await enResponsable.agir(`dossiers-aide/${dossierId}/validation`, validation)).toMatchObject(
      refusDUnDirigeant,
    );
    const enSignataire = await programme.personne('region.signataire', '53', dirigeant.personneId);
    const refus = { motif: 'non-eligible', refuseeLe: jour(-1), ...MOTIF_DE_DATE };
    expect(await enSignataire.agir(`dossiers-aide/${dossierId}/refus`, refus)).toMatchObject(refusDUnDirigeant);
    await region.valider(dossierId, 'reserve');
    const enInstructeur = await programme.personne('region.instructeur', '53', dirigeant.personneId);
    const { body } = await enInstructeur.agir('personnes', { nom: 'Yann Kervella', courriel: 'yann@example.org' });
    const connue = String(body.personneId);
    const retrait = { retireeLe: jour(0), motif: 'projet-abandonne', demandeePar: connue };
    expect(await enInstructeur.agir(`dossiers-aide/${dossierId}/retrait`, retrait)).toMatchObject(refusDUnDirigeant);
    await dirigeant.faire(`dossiers-aide/${dossierId}/retrait`, { retireeLe: jour(0) });
    const { depot } = region.actes(uuidv7(), siren, 100_000);
    expect(await enInstructeur.agir(depot.chemin, depot.corps)).toMatchObject(refusDUnDirigeant);
  });

  it('qui propose ne valide pas, qui propose ou valide ne signe pas', async () => {
    const { instructeur, responsable } = region.equipe;
    const dossierId = await region.proposer(await region.enroler(), 100_000);
    const memeEnResponsable = await programme.personne('region.responsable', '53', instructeur.personneId);
    const validation = { valideeLe: TROIS_MOIS.validation, ...MOTIF_DE_DATE };
    expect(await memeEnResponsable.agir(`dossiers-aide/${dossierId}/validation`, validation)).toMatchObject({
      status: 403,
      body: { code: 'cumul-de-fonctions' },
    });
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 100_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    for (const { personneId } of [instructeur, responsable]) {
      const memeEnSignataire = await programme.personne('region.signataire', '53', personneId);
      expect(await memeEnSignataire.agir(`dossiers-aide/${dossierId}/accord`, accord)).toMatchObject({
        status: 403,
        body: { code: 'cumul-de-fonctions' },
      });
    }
    expect((await region.equipe.signataire.agir(`dossiers-aide/${dossierId}/accord`, accord)).status).toBe(200);
  });

  it('chaque acte revient à son rôle', async () => {
    const { instructeur, responsable, gestionnaire } = region.equipe;
    const dossierId = await region.proposer(await region.enroler(), 100_000);
    await region.valider(dossierId, 'reserve');
    const refuses = await Promise.all([
      responsable.agir(`dossiers-aide/${dossierId}/accord`, { montantAccordeCentimes: 1, ...accordLe(jour(0)) }),
      gestionnaire.agir(`dossiers-aide/${dossierId}/paiement`, {
        reference: 'MDT-1',
        montantPayeCentimes: 1,
        payeeLe: jour(0),
      }),
      instructeur.agir(`dossiers-aide/${dossierId}/cloture`, { closLe: jour(0) }),
      instructeur.agir(`dossiers-aide/${dossierId}/validation`, { valideeLe: jour(0) }),
      responsable.agir(`enveloppes/${region.enveloppeId}/abondement`, { montantCentimes: 1, decision: 'DM' }),
    ]);
    expect(refuses.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'signature-non-habilitee'],
      [403, 'paiement-non-habilite'],
      [403, 'cloture-non-habilitee'],
      [403, 'validation-non-habilitee'],
      [403, 'enveloppe-reservee-au-gestionnaire'],
    ]);
  });

  it('on n’accorde ni avant la réservation, ni plus qu’elle, ni hors de ses dates', async () => {
    const { signataire } = region.equipe;
    const dossierId = await region.proposer(await region.enroler(), 100_000);
    const accorder = (montantAccordeCentimes: number, accordeeLe: string) =>
      signataire.agir(`dossiers-aide/${dossierId}/accord`, {
        montantAccordeCentimes,
        ...accordLe(accordeeLe),
        ...MOTIF_DE_DATE,
      });
    expect((await accorder(100_000, jour(0))).body.code).toBe('financement-non-reserve');
    await region.valider(dossierId, 'reserve');
    expect((await accorder(100_001, jour(0))).body.code).toBe('montant-superieur-a-la-reserve');
    expect((await accorder(100_000, jour(-11))).body.code).toBe('date-de-decision-hors-delai');
    expect((await accorder(100_000, jour(2))).body.code).toBe('date-de-decision-hors-delai');
  });
});
