import { randomUUID } from 'node:crypto';
import { fait } from '#facts/aides-regionales';
import { fait as faitDuLabel } from '#facts/marque-mission';
import { fait as faitDePrestation } from '#facts/prestations';
import { fait as faitDeReleve } from '#facts/releves-de-pret';
import { AtelierDesExceptions } from '../../../test/support/atelier-des-exceptions';

const MIDI = '2026-06-15T10:00:00.000Z';

describe('les exceptions de dates', () => {
  let atelier: AtelierDesExceptions;
  beforeAll(async () => {
    atelier = await AtelierDesExceptions.ouvrir();
  });
  afterAll(() => atelier.fermer());

  describe('un fait', () => {
    const payer = async (payeeLe: string, occurredAt = MIDI) => {
      const dossierId = randomUUID();
      await atelier.enregistrer(occurredAt, `dossierAide-${dossierId}`, fait('AidePayee.v2')({ dossierId, payeeLe }));
      return atelier.trouver('faits-tardifs', dossierId);
    };

    it('est tardif le huitième jour, et non le septième', async () => {
      expect(await payer('2026-06-08')).toEqual([]);
      expect(await payer('2026-06-07')).toEqual([
        expect.objectContaining({
          ...{ jour: '2026-06-15', code: 'AidePayee.v2', region: '53', autreFlux: null },
          phrase:
            'Paiement enregistré : compte le 07/06/2026, enregistré le 15/06/2026, 8 jours après ; sans motif donné',
        }),
      ]);
    });

    it('d’une année passée l’est dès le lendemain', async () => {
      expect(await payer('2025-12-31', '2026-01-01T10:00:00.000Z')).toHaveLength(1);
    });

    it('que rien ne situe est du pays, et un autre du lieu de son flux', async () => {
      const siren = `55${Date.now() % 10_000_000}`;
      const flux = `labelEntreprise-${siren}`;
      await atelier.enregistrer(
        MIDI,
        flux,
        faitDuLabel('CandidatureDeposee.v1')({ deposeeLe: '2026-06-15' }),
        faitDuLabel('CritereVerifie.v1')({ verifieLe: '2026-06-01' }),
      );
      expect(await atelier.trouver('faits-tardifs', flux, { region: '53' })).toHaveLength(1);
      expect(await atelier.trouver('faits-tardifs', flux, { region: '76' })).toEqual([]);
    });
  });

  describe('une étape', () => {
    const etapes = async (flux: string) =>
      (await atelier.trouver('etapes-legales', flux)).map(({ phrase }) => phrase).sort();
    const candidature = async (...suite: Parameters<AtelierDesExceptions['enregistrer']>[2][]) => {
      const flux = `labelEntreprise-${randomUUID()}`;
      const deposee = faitDuLabel('CandidatureDeposee.v1')({ deposeeLe: '2026-02-02', silenceLe: '2026-04-02' });
      await atelier.enregistrer('2026-04-03T10:00:00.000Z', flux, deposee, ...suite);
      return etapes(flux);
    };

    it('est faite à temps le dernier jour, et en retard le lendemain', async () => {
      expect(await candidature(faitDuLabel('LabelAccorde.v1')({ accordeLe: '2026-04-02' }))).toEqual([]);
      expect(await candidature(faitDuLabel('LabelAccorde.v1')({ accordeLe: '2026-04-03' }))).toEqual([
        'Faite le 03/04/2026, 1 jour trop tard : décision sur la candidature au label ; dernier jour le 02/04/2026',
      ]);
    });

    it('manque quand son dernier jour est passé et que rien ne la clôt', async () => {
      expect(await candidature()).toEqual([
        'Rien depuis 240 jours : décision sur la candidature au label ; dernier jour le 02/04/2026',
      ]);
      expect(await candidature(faitDuLabel('CandidatureAbandonnee.v1')())).toEqual([]);
    });

    it('n’a plus de dernier jour tant que des preuves sont attendues, et en a un autre ensuite', async () => {
      const demandees = faitDuLabel('PreuvesDemandees.v1')({ attenduesLe: '2099-03-12' });
      expect(await candidature(demandees)).toEqual([]);
      const apportee = faitDuLabel('PreuveApportee.v1')({ apporteeLe: '2026-03-12', silenceLe: '2026-04-12' });
      const accorde = faitDuLabel('LabelAccorde.v1')({ accordeLe: '2026-04-12' });
      expect(await candidature(demandees, apportee, accorde)).toEqual([]);
      const trop = faitDuLabel('PreuvesDemandees.v1')({ attenduesLe: '2026-03-11' });
      expect(await candidature(trop, apportee, accorde)).toEqual([
        'Faite le 12/03/2026, 1 jour trop tard : preuves de la candidature au label ; dernier jour le 11/03/2026',
      ]);
    });

    it('est constatée par un fait qui dit que personne n’a agi', async () => {
      expect(await candidature(faitDuLabel('DecisionNeeDuSilence.v1')({ neeLe: '2026-04-03' }))).toEqual([
        'Personne n’a agi à temps, constaté le 03/04/2026 : décision sur la candidature au label ; dernier jour le 02/04/2026',
      ]);
      const annuler = async (motif: 'echeance-depassee' | 'prestation-contestee') => {
        const flux = `prestation-${randomUUID()}`;
        await atelier.enregistrer(MIDI, flux, faitDePrestation('PrestationAnnulee.v1')({ motif }));
        return (await etapes(flux)).length;
      };
      expect([await annuler('echeance-depassee'), await annuler('prestation-contestee')]).toEqual([1, 0]);
    });

    it('sur une période court depuis sa fin', async () => {
      const saisir = async (saisiLe: string) => {
        const conventionId = randomUUID();
        const saisi = faitDeReleve('RelevePretSaisi.v1')({ conventionId, mois: '2026-04', saisiLe });
        await atelier.enregistrer(MIDI, `relevePret-${conventionId}`, saisi);
        return etapes(conventionId);
      };
      expect(await saisir('2026-05-31')).toEqual([]);
      expect(await saisir('2026-06-01')).toEqual([
        'Faite le 01/06/2026, 1 jour trop tard : saisie du relevé d’un prêt ; dernier jour le 31/05/2026',
      ]);
      const rapport = async (publieLe: string) => {
        const flux = `rapport-${randomUUID()}`;
        await atelier.enregistrer(MIDI, flux, faitDuLabel('RapportPublie.v1')({ trimestre: '2026-T1', publieLe }));
        return (await etapes(flux)).length;
      };
      expect([await rapport('2026-06-29'), await rapport('2026-06-30')]).toEqual([0, 1]);
    });
  });

  it('se bornent à une période et à des catégories de flux', async () => {
    const dossierId = randomUUID();
    const tardif = fait('AidePayee.v2')({ dossierId, payeeLe: '2026-01-07' });
    await atelier.enregistrer(MIDI, `dossierAide-${dossierId}`, tardif);
    const nombre = async (criteres: object) => (await atelier.trouver('faits-tardifs', dossierId, criteres)).length;
    expect(await nombre({ du: '2026-06-15', au: '2026-06-15', categories: ['dossierAide'] })).toBe(1);
    for (const criteres of [{ du: '2026-06-16' }, { au: '2026-06-14' }, { categories: ['prestation'] }])
      expect([criteres, await nombre(criteres)]).toEqual([criteres, 0]);
  });
});
