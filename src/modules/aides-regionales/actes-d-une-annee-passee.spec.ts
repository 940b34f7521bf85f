import {
  dispositifId,
  dossierId,
  fait,
  gestionnaireId,
  PAYE,
  responsableId,
  signataireId,
} from '#facts/aides-regionales';
import { MotifDeDateManquant } from '#modules/habilitations';
import { acteTardif } from '../../../test/support/acte-tardif';
import { contexteDe } from '../../../test/support/contexte';
import { accordLe } from '../../../test/support/programme/calendrier';
import { accorder, AccorderAide } from './dossier-aide/accorder-aide/accorder-aide';
import { clore, CloreDossier } from './dossier-aide/clore-dossier/clore-dossier';
import { dossierAide } from './dossier-aide/dossier-aide';
import { valider, ValiderProposition } from './dossier-aide/valider-proposition/valider-proposition';

const le2Janvier = (role: string, personneId: string) => contexteDe({ role, personneId, at: '2027-01-02T09:00:00Z' });

describe('un acte d’une année passée', () => {
  const depose = [fait('DossierDepose.v3')({ deposeLe: '2026-12-01', dureeReservationJours: 60 })];
  const propose = [
    ...depose,
    fait('InstructionOuverte.v1')({ ouverteLe: '2026-12-02' }),
    fait('DecisionProposee.v1')({ proposeeLe: '2026-12-03' }),
  ];
  const finance = [
    ...propose,
    fait('PropositionValidee.v1')({ valideeLe: '2026-12-04', expireLe: '2027-02-02' }),
    fait('CreditsConfirmes.v1')(),
    fait('FinancementReserve.v1')({ expireLe: '2027-02-02' }),
  ];

  it.each([
    [
      'ne prend pas les crédits de cette année sans motif',
      acteTardif({
        model: dossierAide,
        faits: propose,
        commande: (motif) =>
          new ValiderProposition(
            { dossierId, valideeLe: '2026-12-31', ...motif },
            le2Janvier('region.responsable', responsableId),
          ),
        decider: (command: ValiderProposition) => valider(command, null),
      }),
      { enveloppeId: `53.2026.${dispositifId}` },
    ],
    [
      'ne cite pas la règle de cette année sans motif',
      acteTardif({
        model: dossierAide,
        faits: finance,
        commande: (motif) =>
          new AccorderAide(
            { dossierId, montantAccordeCentimes: 1, ...accordLe('2026-12-31'), ...motif },
            le2Janvier('region.signataire', signataireId),
          ),
        decider: (command: AccorderAide) => accorder(command, 'reglement-de-2026', null),
      }),
      { regleDeMinimis: 'reglement-de-2026' },
    ],
    [
      'ne clôt pas un dossier dans cette année sans motif',
      acteTardif({
        model: dossierAide,
        faits: PAYE,
        commande: (motif) =>
          new CloreDossier(
            { dossierId, closLe: '2026-12-31', ...motif },
            le2Janvier('region.gestionnaire-financier', gestionnaireId),
          ),
        decider: clore,
      }),
      { closLe: '2026-12-31' },
    ],
  ])('%s, même deux jours après', async (_, tardif, data) => {
    await expect(tardif(undefined).suites()).rejects.toBeInstanceOf(MotifDeDateManquant);
    expect(await tardif('panne-du-service').suites()).toMatchObject([{ facts: [{ data }] }]);
    expect(tardif('panne-du-service').notes).toEqual({ motifDeDate: 'panne-du-service' });
  });
});
