import {
  ACCORDE,
  comptableId,
  DEPOSE,
  dossierId,
  EN_INSTRUCTION,
  fait,
  FINANCE,
  gestionnaireId,
  PAYE,
  PROPOSE,
  responsableId,
  signataireId,
} from '#facts/aides-regionales';
import { acteTardif, decrireActesTardifs } from '../../../test/support/acte-tardif';
import { contexteDe } from '../../../test/support/contexte';
import { accordLe } from '../../../test/support/programme/calendrier';
import { dispositif } from './dispositif/dispositif';
import { ouvrir, OuvrirDispositif } from './dispositif/ouvrir-dispositif/ouvrir-dispositif';
import { accorder, AccorderAide } from './dossier-aide/accorder-aide/accorder-aide';
import { clore, CloreDossier } from './dossier-aide/clore-dossier/clore-dossier';
import {
  ConstaterRecouvrement,
  constaterRecouvrement,
} from './dossier-aide/constater-recouvrement/constater-recouvrement';
import { DeciderRevision, deciderRevision } from './dossier-aide/decider-revision/decider-revision';
import { dossierAide } from './dossier-aide/dossier-aide';
import { EcarterRevision, ecarterRevision } from './dossier-aide/ecarter-revision/ecarter-revision';
import { payer, PayerAide } from './dossier-aide/payer-aide/payer-aide';
import {
  prendreEnInstruction,
  PrendreEnInstruction,
} from './dossier-aide/prendre-en-instruction/prendre-en-instruction';
import { proposer, ProposerDecision } from './dossier-aide/proposer-decision/proposer-decision';
import { ProposerRevision, proposerRevision } from './dossier-aide/proposer-revision/proposer-revision';
import { refuser, RefuserAide } from './dossier-aide/refuser-aide/refuser-aide';
import { retirer, RetirerDemande } from './dossier-aide/retirer-demande/retirer-demande';
import { valider, ValiderProposition } from './dossier-aide/valider-proposition/valider-proposition';

const at = (le: string) => `${le}T09:00:00Z`;
const instructeur = contexteDe({ at: at('2026-06-30') });
const de = (role: string, personneId: string, le = '2026-06-30') => contexteDe({ role, personneId, at: at(le) });
const signataire = de('region.signataire', signataireId);
const comptable = de('region.comptable', comptableId);
const gestionnaire = de('region.gestionnaire-financier', gestionnaireId);
const aReviser = [...PAYE, fait('RevisionProposee.v1')()];
const revise = [...aReviser, fait('MontantRevise.v1')()];

const TARDIFS = {
  'ouvrir l’instruction': acteTardif({
    model: dossierAide,
    faits: DEPOSE,
    commande: (motif) => new PrendreEnInstruction({ dossierId, ouverteLe: '2026-06-22', ...motif }, instructeur),
    decider: prendreEnInstruction,
  }),
  'proposer une décision': acteTardif({
    model: dossierAide,
    faits: EN_INSTRUCTION,
    commande: (motif) =>
      new ProposerDecision({ dossierId, montantProposeCentimes: 1, proposeeLe: '2026-06-22', ...motif }, instructeur),
    decider: proposer,
  }),
  'valider une proposition': acteTardif({
    model: dossierAide,
    faits: PROPOSE,
    commande: (motif) =>
      new ValiderProposition({ dossierId, valideeLe: '2026-06-22', ...motif }, de('region.responsable', responsableId)),
    decider: (command: ValiderProposition) => valider(command, null),
  }),
  'accorder l’aide': acteTardif({
    model: dossierAide,
    faits: FINANCE,
    commande: (motif) =>
      new AccorderAide(
        { dossierId, montantAccordeCentimes: 1, ...accordLe('2026-05-07'), ...motif },
        de('region.signataire', signataireId, '2026-05-15'),
      ),
    decider: (command: AccorderAide) => accorder(command, 'reglement-2023-2831', null),
  }),
  'refuser l’aide': acteTardif({
    model: dossierAide,
    faits: PROPOSE,
    commande: (motif) =>
      new RefuserAide({ dossierId, motif: 'non-eligible', refuseeLe: '2026-06-22', ...motif }, signataire),
    decider: refuser,
  }),
  'retirer une demande': acteTardif({
    model: dossierAide,
    faits: DEPOSE,
    commande: (motif) =>
      new RetirerDemande(
        { dossierId, motif: 'cessation', demandeePar: 'p7', retireeLe: '2026-06-22', ...motif },
        instructeur,
      ),
    decider: retirer,
  }),
  'payer l’aide': acteTardif({
    model: dossierAide,
    faits: ACCORDE,
    commande: (motif) =>
      new PayerAide(
        { dossierId, reference: 'MDT-1', montantPayeCentimes: 1, payeeLe: '2026-06-22', ...motif },
        comptable,
      ),
    decider: payer,
  }),
  'proposer une révision': acteTardif({
    model: dossierAide,
    faits: PAYE,
    commande: (motif) => {
      const proposition = { objet: 'retrait', motif: 'renoncement', nouveauMontantCentimes: 0 } as const;
      return new ProposerRevision({ dossierId, ...proposition, proposeeLe: '2026-06-22', ...motif }, gestionnaire);
    },
    decider: proposerRevision,
  }),
  'écarter une révision': acteTardif({
    model: dossierAide,
    faits: aReviser,
    commande: (motif) => new EcarterRevision({ dossierId, ecarteeLe: '2026-06-22', ...motif }, signataire),
    decider: ecarterRevision,
  }),
  'décider une révision': acteTardif({
    model: dossierAide,
    faits: aReviser,
    commande: (motif) =>
      new DeciderRevision(
        { dossierId, nouveauMontantCentimes: 420_000, decideeLe: '2026-06-22', ...motif },
        signataire,
      ),
    decider: deciderRevision,
  }),
  'constater un recouvrement': acteTardif({
    model: dossierAide,
    faits: revise,
    commande: (motif) =>
      new ConstaterRecouvrement(
        { dossierId, reference: 'TR-1', montantCentimes: 1, constateLe: '2026-06-22', ...motif },
        comptable,
      ),
    decider: constaterRecouvrement,
  }),
  'clore un dossier': acteTardif({
    model: dossierAide,
    faits: PAYE,
    commande: (motif) => new CloreDossier({ dossierId, closLe: '2026-06-22', ...motif }, gestionnaire),
    decider: clore,
  }),
  'ouvrir un dispositif': acteTardif({
    model: dispositif,
    faits: [],
    commande: (motif) => {
      const { ouvertLe: _, ...regles } = fait('DispositifOuvert.v1')().data;
      return new OuvrirDispositif(
        { ...regles, ouvertLe: '2026-06-22', ...motif },
        de('region.responsable', responsableId),
      );
    },
    decider: ouvrir,
  }),
};

decrireActesTardifs('aides-regionales', TARDIFS);
