import { randomUUID } from 'node:crypto';
import { fait } from '#facts/aides-regionales';
import { fait as faitDAmortissement } from '#facts/amortissements';
import { fait as faitDuCompte } from '#facts/entreprises';
import { fait as faitDePrestation } from '#facts/prestations';
import { dossierAideDe } from '#modules/objets';
import { AtelierDesExceptions } from '../../../test/support/atelier-des-exceptions';

const MIDI = '2026-06-15T10:00:00.000Z';

describe('les exceptions d’argent', () => {
  let atelier: AtelierDesExceptions;
  beforeAll(async () => {
    atelier = await AtelierDesExceptions.ouvrir();
    await atelier.enregistrer(MIDI, 'dispositif-cheque', fait('DispositifOuvert.v1')({ plafondCentimes: 2_000_000 }));
  });
  afterAll(() => atelier.fermer());

  describe('un paiement', () => {
    const engager = async (dossierId: string, montantCentimes: number) => {
      const objet = dossierAideDe(dossierId);
      const engages = fait('CreditsEngages.v2')({ objet, montantCentimes });
      await atelier.enregistrer(MIDI, `enveloppe-${randomUUID()}`, engages);
    };
    const payer = (dossierId: string, ...montants: readonly number[]) =>
      atelier.enregistrer(
        MIDI,
        `dossierAide-${dossierId}`,
        ...montants.map((montantPayeCentimes) => fait('AidePayee.v2')({ dossierId, montantPayeCentimes })),
      );
    const trouver = (dossierId: string) => atelier.trouver('paiements-au-dela-de-l-engagement', dossierId);

    it('dans l’engagement, fût-il dit après lui, n’en est pas une', async () => {
      const dossierId = randomUUID();
      await payer(dossierId, 200_000, 100_000);
      await engager(dossierId, 300_000);
      expect(await trouver(dossierId)).toEqual([]);
    });

    it('un centime au-delà est montré, et lui seul', async () => {
      const dossierId = randomUUID();
      await engager(dossierId, 300_000);
      await payer(dossierId, 200_000, 100_001);
      expect(await trouver(dossierId)).toEqual([
        expect.objectContaining({
          ...{ flux: `dossierAide-${dossierId}`, region: '53', centimes: 100_001, code: 'paiement' },
          phrase: expect.stringMatching(
            /^Paiement de 1\s000,01\s€, qui porte à 3\s000,01\s€ ce qui est payé pour 3\s000,00\s€ engagés$/u,
          ) as string,
        }),
      ]);
    });

    it('l’est aussi quand l’enveloppe a dégagé ce qui est payé', async () => {
      const dossierId = randomUUID();
      await engager(dossierId, 300_000);
      await payer(dossierId, 300_000);
      const degages = fait('CreditsDegages.v2')({ objet: dossierAideDe(dossierId), montantCentimes: 1 });
      await atelier.enregistrer(MIDI, `enveloppe-${randomUUID()}`, degages);
      expect(await trouver(dossierId)).toHaveLength(1);
    });

    it('d’une prestation et d’un amortissement se compare de même', async () => {
      const [prestationId, conventionId] = [randomUUID(), randomUUID()];
      const engagement = { id: `${conventionId}.2026-09.1`, nature: 'amortissement' } as const;
      await atelier.enregistrer(
        MIDI,
        `enveloppe-${randomUUID()}`,
        fait('CreditsEngages.v2')({ objet: engagement, montantCentimes: 52_200 }),
      );
      const paye = faitDAmortissement('AmortissementPaye.v1')({ conventionId, montantCentimes: 52_200 });
      await atelier.enregistrer(MIDI, `amortissement-${conventionId}.2026-09`, paye);
      const prestation = faitDePrestation('PrestationPayee.v1')({ prestationId, montantCentimes: 1 });
      await atelier.enregistrer(MIDI, `prestation-${prestationId}`, prestation);
      expect(await trouver(conventionId)).toEqual([]);
      expect(await trouver(prestationId)).toHaveLength(1);
    });
  });

  describe('un montant', () => {
    const accorder = async (montantAccordeCentimes: number, { compte = randomUUID(), avant = 0 } = {}) => {
      const dossierId = randomUUID();
      await atelier.enregistrer(
        MIDI,
        `dossierAide-${dossierId}`,
        fait('DossierDepose.v3')({ dossierId }),
        fait('AideAccordee.v2')({ dossierId, montantAccordeCentimes, accordeeLe: '2026-06-15' }),
      );
      const octroi = { objet: dossierAideDe(dossierId), montantCentimes: montantAccordeCentimes };
      const declare = faitDuCompte('AidesAnterieuresDeclarees.v3')();
      const aides = declare.data.aides.map((aide) => ({ ...aide, montantCentimes: avant, accordeeLe: '2023-06-15' }));
      await atelier.enregistrer(
        MIDI,
        `compteDeMinimis-${compte}`,
        faitDuCompte('AidesAnterieuresDeclarees.v3')({ aides }),
        faitDuCompte('AideDeMinimisOctroyee.v2')({ ...octroi, accordeeLe: '2026-06-15' }),
      );
      return (await atelier.trouver('juste-sous-un-seuil', dossierId)).map(({ code }) => code);
    };

    it('est juste sous le plafond de son dispositif à deux pour cent près, et non à ce plafond', async () => {
      expect(await accorder(1_960_000)).toEqual(['plafond']);
      expect(await accorder(1_999_999)).toEqual(['plafond']);
      expect(await accorder(1_959_999)).toEqual([]);
      expect(await accorder(2_000_000)).toEqual([]);
    });

    it('est juste sous celui qui demande une convention, à ce montant même', async () => {
      expect(await accorder(2_300_000)).toEqual(['convention']);
      expect(await accorder(2_254_000)).toEqual(['convention']);
      expect(await accorder(2_253_999)).toEqual([]);
      expect(await accorder(2_300_001)).toEqual([]);
    });

    it('ne laisse presque rien du plafond de minimis, avec les aides des trois ans qui le précèdent', async () => {
      expect(await accorder(1_000_000, { avant: 29_000_000 })).toEqual(['de-minimis']);
      expect(await accorder(1_000_000, { avant: 28_400_000 })).toEqual(['de-minimis']);
      expect(await accorder(1_000_000, { avant: 28_399_999 })).toEqual([]);
      expect(await accorder(1_000_000, { avant: 29_000_001 })).toEqual([]);
    });

    it('d’une prestation et d’un amortissement se compare au plafond qu’ils disent', async () => {
      const [prestationId, conventionId] = [randomUUID(), randomUUID()];
      const prescrite = faitDePrestation('PrestationPrescrite.v1')();
      const conditions = { ...prescrite.data.conditions, plafondCentimes: 100_000 };
      await atelier.enregistrer(
        MIDI,
        `prestation-${prestationId}`,
        faitDePrestation('PrestationPrescrite.v1')({ prestationId, conditions }),
        faitDePrestation('ServiceFaitCertifie.v1')({ prestationId, aideCentimes: 98_000 }),
      );
      await atelier.enregistrer(
        MIDI,
        `amortissement-${conventionId}.2026-09`,
        faitDAmortissement('AmortissementDemande.v1')({ conventionId, plafondCentimes: 100_000 }),
        faitDAmortissement('AmortissementAccorde.v1')({ conventionId, montantCentimes: 97_999 }),
      );
      const [prestation] = await atelier.trouver('juste-sous-un-seuil', prestationId);
      expect(prestation).toMatchObject({
        region: '53',
        phrase: expect.stringMatching(/^980,00\s€ accordés, quand le plafond est de 1\s000,00\s€$/u) as string,
      });
      expect(await atelier.trouver('juste-sous-un-seuil', conventionId)).toEqual([]);
    });
  });
});
