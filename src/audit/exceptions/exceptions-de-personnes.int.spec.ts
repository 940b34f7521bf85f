import { randomUUID } from 'node:crypto';
import { fait } from '#facts/aides-regionales';
import { fait as faitDePrestation } from '#facts/prestations';
import { AtelierDesExceptions } from '../../../test/support/atelier-des-exceptions';

const NEUF_HEURES = '2026-06-15T09:00:00.000Z';

describe('les exceptions de personnes', () => {
  let atelier: AtelierDesExceptions;
  beforeAll(async () => {
    atelier = await AtelierDesExceptions.ouvrir();
  });
  afterAll(() => atelier.fermer());

  const valider = async (valideePar: string, aA: string, { instructeurId = randomUUID(), region = '53' } = {}) => {
    const dossierId = randomUUID();
    const flux = `dossierAide-${dossierId}`;
    await atelier.enregistrer(
      aA,
      flux,
      fait('DossierDepose.v3')({ dossierId, region }),
      fait('InstructionOuverte.v1')({ dossierId, region, instructeurId }),
      fait('DecisionProposee.v1')({ dossierId, region }),
      fait('PropositionValidee.v1')({ dossierId, region, valideePar }),
    );
    return flux;
  };

  describe('quatre yeux', () => {
    it('un dossier où chaque fonction a sa personne n’en montre aucune', async () => {
      const flux = await valider(randomUUID(), NEUF_HEURES);
      expect(await atelier.trouver('quatre-yeux', flux)).toEqual([]);
    });

    it('qui instruit puis valide est montré, avec les deux faits', async () => {
      const personneId = randomUUID();
      const flux = await valider(personneId, NEUF_HEURES, { instructeurId: personneId });
      expect(await atelier.trouver('quatre-yeux', flux)).toEqual([
        expect.objectContaining({
          ...{ flux, autreFlux: flux, region: '53', jour: '2026-06-15', personneId, autrePersonneId: null },
          centimes: fait('PropositionValidee.v1')().data.montantCentimes,
          phrase: 'Une même personne, sur un même dossier : instruction, puis validation',
        }),
      ]);
    });

    it('qui instruit et propose ne l’est pas, ni qui agit sur deux dossiers', async () => {
      const [personneId, dossierId] = [randomUUID(), randomUUID()];
      const flux = `dossierAide-${dossierId}`;
      const faits = [
        fait('InstructionOuverte.v1')({ dossierId, instructeurId: personneId }),
        fait('DecisionProposee.v1')({ dossierId, proposeePar: personneId }),
      ];
      await atelier.enregistrer(NEUF_HEURES, flux, ...faits);
      const autre = await valider(personneId, '2026-06-16T09:00:00.000Z');
      expect([
        ...(await atelier.trouver('quatre-yeux', flux)),
        ...(await atelier.trouver('quatre-yeux', autre)),
      ]).toEqual([]);
    });

    it('qui certifie et paie une prestation est montré', async () => {
      const [personneId, prestationId] = [randomUUID(), randomUUID()];
      const flux = `prestation-${prestationId}`;
      await atelier.enregistrer(
        NEUF_HEURES,
        flux,
        faitDePrestation('PrestationPrescrite.v1')({ prestationId, prescripteurId: randomUUID() }),
        faitDePrestation('ServiceFaitCertifie.v1')({ prestationId, certifiePar: personneId }),
        faitDePrestation('PrestationPayee.v1')({ prestationId, payeePar: personneId }),
      );
      expect((await atelier.trouver('quatre-yeux', flux)).map(({ phrase }) => phrase)).toEqual([
        'Une même personne, sur un même dossier : certification du service fait, puis paiement',
      ]);
    });

    it('qui certifie, paie et certifie encore n’est montré qu’une fois', async () => {
      const [certifiePar, prestationId] = [randomUUID(), randomUUID()];
      const flux = `prestation-${prestationId}`;
      await atelier.enregistrer(
        NEUF_HEURES,
        flux,
        faitDePrestation('ServiceFaitCertifie.v1')({ prestationId, certifiePar }),
        faitDePrestation('PrestationPayee.v1')({ prestationId, payeePar: certifiePar }),
        faitDePrestation('ServiceFaitCertifie.v1')({ prestationId, certifiePar }),
      );
      expect(await atelier.trouver('quatre-yeux', flux)).toHaveLength(1);
    });
  });

  describe('décisions rapprochées', () => {
    it('sont à deux minutes, sur deux dossiers d’une même région', async () => {
      const personneId = randomUUID();
      const premier = await valider(personneId, '2026-07-01T09:00:00.000Z');
      const second = await valider(personneId, '2026-07-01T09:02:00.000Z');
      expect(await atelier.trouver('decisions-rapprochees', second)).toEqual([
        expect.objectContaining({
          ...{ flux: second, autreFlux: premier, personneId },
          phrase:
            'Deux décisions d’une même personne à 120 s l’une de l’autre : validation, puis validation d’un autre dossier',
        }),
      ]);
      expect(await atelier.trouver('decisions-rapprochees', premier)).toEqual([]);
    });

    it('ne le sont plus une seconde après, ni dans deux régions, ni de deux personnes', async () => {
      const personneId = randomUUID();
      await valider(personneId, '2026-07-02T09:00:00.000Z');
      const plusTard = await valider(personneId, '2026-07-02T09:02:01.000Z');
      const ailleurs = await valider(personneId, '2026-07-02T09:02:02.000Z', { region: '76' });
      const autre = await valider(randomUUID(), '2026-07-02T09:02:03.000Z');
      for (const flux of [plusTard, ailleurs, autre])
        expect(await atelier.trouver('decisions-rapprochees', flux)).toEqual([]);
    });
  });

  describe('un même couple', () => {
    const deuxHeures = (rang: number) => `2026-08-${String(1 + rang).padStart(2, '0')}T09:00:00.000Z`;

    it('commence au onzième dossier de douze mois, quand il a plus de la moitié de la région', async () => {
      const [instructeurId, valideur] = [randomUUID(), randomUUID()];
      const couple = { instructeurId, region: '84' };
      const flux: string[] = [];
      for (let rang = 0; rang < 10; rang += 1) flux.push(await valider(valideur, deuxHeures(rang), couple));
      expect(await atelier.trouver('meme-couple', '', { region: '84' })).toEqual([]);
      const onzieme = await valider(valideur, deuxHeures(10), couple);
      expect(await atelier.trouver('meme-couple', '', { region: '84' })).toEqual([
        expect.objectContaining({
          ...{ flux: onzieme, personneId: instructeurId, autrePersonneId: valideur },
          phrase: 'Dossier d’un couple qui en a décidé 11 des 11 de la région en douze mois',
        }),
      ]);
    });

    it('n’en est pas un à la moitié juste, ni quand l’un de ses dossiers a plus de douze mois', async () => {
      const [instructeurId, valideur] = [randomUUID(), randomUUID()];
      for (let rang = 0; rang < 11; rang += 1) {
        await valider(randomUUID(), deuxHeures(0), { region: '75' });
        await valider(valideur, deuxHeures(rang), { instructeurId, region: '75' });
      }
      expect(await atelier.trouver('meme-couple', '', { region: '75' })).toEqual([]);
      const vieux = { instructeurId, region: '52' };
      await valider(valideur, '2025-08-10T09:00:00.000Z', vieux);
      for (let rang = 0; rang < 10; rang += 1) await valider(valideur, deuxHeures(9 + rang), vieux);
      expect(await atelier.trouver('meme-couple', '', { region: '52' })).toEqual([]);
    });
  });

  describe('prescriptions à un seul fournisseur', () => {
    const prescrire = async (prescripteurId: string, fournisseurId: string, nombre: number) => {
      for (let rang = 0; rang < nombre; rang += 1) {
        const prestationId = randomUUID();
        const prescription = { prestationId, prescripteurId, fournisseurId };
        await atelier.enregistrer(
          NEUF_HEURES,
          `prestation-${prestationId}`,
          faitDePrestation('PrestationPrescrite.v1')(prescription),
        );
      }
    };
    const siennes = async (personneId: string) =>
      (await atelier.trouver('un-seul-fournisseur')).filter((ligne) => ligne.personneId === personneId);

    it('commencent à cinq, dont plus de quatre sur cinq au même', async () => {
      const [prescripteur, fournisseurId] = [randomUUID(), randomUUID()];
      await prescrire(prescripteur, fournisseurId, 4);
      expect(await siennes(prescripteur)).toEqual([]);
      await prescrire(prescripteur, fournisseurId, 1);
      const trouvees = await siennes(prescripteur);
      expect(trouvees).toHaveLength(5);
      expect(trouvees[0]).toMatchObject({
        autrePersonneId: fournisseurId,
        phrase: 'Prescription à un fournisseur qui en a reçu 5 sur 5 de la même personne en douze mois',
      });
    });

    it('n’en sont pas à quatre sur cinq juste', async () => {
      const prescripteur = randomUUID();
      await prescrire(prescripteur, randomUUID(), 4);
      await prescrire(prescripteur, randomUUID(), 1);
      expect(await siennes(prescripteur)).toEqual([]);
    });
  });
});
