export type * from './dossier-aide/dossier-aide.events';
export { finsContraires } from './dossier-aide/fin-de-l-entreprise';
export { dispositif } from './dispositif/dispositif';
export type { DispositifOuvert } from './dispositif/dispositif.events';
export { dossierAide, estAccorde, financementDe, type DossierAide } from './dossier-aide/dossier-aide';
export {
  aideCompteeCentimes,
  creanceCentimes,
  detenuCentimes,
  engagementCentimes,
  resteAPayerCentimes,
  verseCentimes,
} from './dossier-aide/execution';
export {
  disponible,
  dispositifDeLEnveloppe,
  creditsEngagesPour,
  enveloppe,
  enveloppeIdDe,
  creditsReservesPour,
  type Enveloppe,
} from './enveloppe/enveloppe';
export type * from './enveloppe/enveloppe.events';
export { OuvrirDispositif } from './dispositif/ouvrir-dispositif/ouvrir-dispositif';
export { FermerDispositif } from './dispositif/fermer-dispositif/fermer-dispositif';
export { OuvrirEnveloppe } from './enveloppe/ouvrir-enveloppe/ouvrir-enveloppe';
export { AbonderEnveloppe } from './enveloppe/abonder-enveloppe/abonder-enveloppe';
export { ReserverCredits } from './enveloppe/reserver-credits/reserver-credits';
export { LibererCredits } from './enveloppe/liberer-credits/liberer-credits';
export { DegagerCredits } from './enveloppe/degager-credits/degager-credits';
export { EngagerCredits } from './enveloppe/engager-credits/engager-credits';
export { DeposerDossier } from './dossier-aide/deposer-dossier/deposer-dossier';
export { PrendreEnInstruction } from './dossier-aide/prendre-en-instruction/prendre-en-instruction';
export { ProposerDecision } from './dossier-aide/proposer-decision/proposer-decision';
export { ValiderProposition } from './dossier-aide/valider-proposition/valider-proposition';
export { ConfirmerCredits } from './dossier-aide/confirmer-credits/confirmer-credits';
export { ConfirmerFinancement } from './dossier-aide/confirmer-financement/confirmer-financement';
export { RefuserFinancement } from './dossier-aide/refuser-financement/refuser-financement';
export { ConstaterExpiration } from './dossier-aide/constater-expiration/constater-expiration';
export { AccorderAide } from './dossier-aide/accorder-aide/accorder-aide';
export { ANCIENNETE_DE_DECLARATION } from './dossier-aide/accorder-aide/prealables';
export { RefuserAide } from './dossier-aide/refuser-aide/refuser-aide';
export { RetirerDemande } from './dossier-aide/retirer-demande/retirer-demande';
export { PayerAide } from './dossier-aide/payer-aide/payer-aide';
export { ProposerRevision } from './dossier-aide/proposer-revision/proposer-revision';
export { DeciderRevision } from './dossier-aide/decider-revision/decider-revision';
export { ConstaterRecouvrement } from './dossier-aide/constater-recouvrement/constater-recouvrement';
export { SuspendreVersements } from './dossier-aide/suspendre-versements/suspendre-versements';
export { ReprendreVersements } from './dossier-aide/reprendre-versements/reprendre-versements';
export { CloreDossier } from './dossier-aide/clore-dossier/clore-dossier';
export { DOSSIERS_PAR_ETAT, EN_ATTENTE, type DossiersParEtat } from './read-models/dossiers/dossiers-par-etat.decompte';
export type { EtatLu } from './read-models/dossiers/dossiers.etats';
export { DELAIS, type Delais } from './read-models/dossiers/delais.decompte';
export { BUDGETS, type BudgetRegion } from './read-models/enveloppes/budgets.decompte';
export { DATES_DU_DOSSIER } from './dates-legales';
export { RECIT_DES_AIDES } from './recit';
