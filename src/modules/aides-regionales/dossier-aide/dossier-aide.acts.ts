import { champs, decidedAfterReading, decidedBy, decisionsRelues, NonRelue, relue } from '#libs/cqrs';
import { codeDeLaRegleDu } from '#modules/entreprises';
import { dossierAide } from './dossier-aide';
import { accorder, AccorderAide } from './accorder-aide/accorder-aide';
import { clore, CloreDossier } from './clore-dossier/clore-dossier';
import { confirmer, ConfirmerCredits } from './confirmer-credits/confirmer-credits';
import { ConfirmerFinancement, confirmerFinancement } from './confirmer-financement/confirmer-financement';
import { ConstaterExpiration, constaterExpiration } from './constater-expiration/constater-expiration';
import { ConstaterRecouvrement, constaterRecouvrement } from './constater-recouvrement/constater-recouvrement';
import { DeciderRevision, deciderRevision } from './decider-revision/decider-revision';
import { DeposerDossier } from './deposer-dossier/deposer-dossier';
import { preparerLeDepot } from './deposer-dossier/deposer-dossier.handler';
import { decideeParUnTiers } from './entreprise-du-dossier.handler';
import { EcarterRevision, ecarterRevision } from './ecarter-revision/ecarter-revision';
import { payer, PayerAide } from './payer-aide/payer-aide';
import { PrendreEnInstruction, prendreEnInstruction } from './prendre-en-instruction/prendre-en-instruction';
import { proposer, ProposerDecision } from './proposer-decision/proposer-decision';
import { ProposerRevision, proposerRevision } from './proposer-revision/proposer-revision';
import { refuser, RefuserAide } from './refuser-aide/refuser-aide';
import { RefuserFinancement, refuserFinancement } from './refuser-financement/refuser-financement';
import { retirer, RetirerDemande } from './retirer-demande/retirer-demande';
import { reprendre, ReprendreVersements } from './reprendre-versements/reprendre-versements';
import { suspendre, SuspendreVersements } from './suspendre-versements/suspendre-versements';
import { valider, ValiderProposition } from './valider-proposition/valider-proposition';

/** In the order of a file's life. */
export const ACTES_DU_DOSSIER = [
  decidedAfterReading(DeposerDossier, dossierAide, preparerLeDepot),
  decideeParUnTiers(PrendreEnInstruction, prendreEnInstruction),
  decideeParUnTiers(ProposerDecision, proposer),
  decideeParUnTiers(ValiderProposition, valider),
  decidedBy(ConfirmerCredits, dossierAide, ({ dossierId }) => dossierId, confirmer),
  decidedBy(ConfirmerFinancement, dossierAide, ({ dossierId }) => dossierId, confirmerFinancement),
  decidedBy(RefuserFinancement, dossierAide, ({ dossierId }) => dossierId, refuserFinancement),
  decidedBy(ConstaterExpiration, dossierAide, ({ dossierId }) => dossierId, constaterExpiration),
  decideeParUnTiers(AccorderAide, (command, cesseeLe) =>
    accorder(command, codeDeLaRegleDu(command.data.accordeeLe), cesseeLe),
  ),
  decideeParUnTiers(RefuserAide, refuser),
  decideeParUnTiers(RetirerDemande, retirer),
  decideeParUnTiers(PayerAide, payer),
  decidedBy(SuspendreVersements, dossierAide, ({ dossierId }) => dossierId, suspendre),
  decidedBy(ReprendreVersements, dossierAide, ({ dossierId }) => dossierId, reprendre),
  decideeParUnTiers(ProposerRevision, proposerRevision),
  decideeParUnTiers(EcarterRevision, ecarterRevision),
  decideeParUnTiers(DeciderRevision, deciderRevision),
  decideeParUnTiers(ConstaterRecouvrement, constaterRecouvrement),
  decideeParUnTiers(CloreDossier, clore),
];

const revision = champs('dossierId', 'nouveauMontantCentimes', 'decideeLe');

export const DECISIONS_DU_DOSSIER = decisionsRelues(ACTES_DU_DOSSIER, [
  relue(ValiderProposition, dossierAide, { 'PropositionValidee.v1': champs('dossierId', 'valideeLe') }),
  relue(AccorderAide, dossierAide, {
    'AideAccordee.v1': () =>
      new NonRelue('AideAccordee.v1 ne dit ni quand l’entreprise fut informée, ni ce qu’elle déclara avant l’accord.'),
    'AideAccordee.v2': ({ dossierId, montantAccordeCentimes, accordeeLe, informeeLe, declarationLe }) => ({
      dossierId,
      montantAccordeCentimes,
      accordeeLe,
      informeeLe,
      declarationLe: declarationLe ?? undefined,
    }),
  }),
  relue(RefuserAide, dossierAide, { 'AideRefusee.v1': champs('dossierId', 'motif', 'refuseeLe') }),
  relue(DeciderRevision, dossierAide, { 'MontantRevise.v1': revision, 'DecisionRetiree.v1': revision }),
]);
