export {
  AnnuaireDesConnecteurs,
  NomsDesConnecteurs,
  type FicheDAnnuaire,
  type RechercheDansLAnnuaire,
} from './annuaire-des-connecteurs';
export { DATES_DE_LA_DEMANDE, DATES_DES_PRESTATIONS } from './dates-legales';
export { COMPETENCES, LIBELLES_DES_COMPETENCES, type Competence } from './competences';
export { ACCEPTATIONS, ORIGINES_DES_CONNECTEURS } from './read-models/connecteurs/acceptations.decompte';
export { COUVERTURE, estEnZoneBlanche, type Couverture } from './read-models/couverture/couverture.decompte';
export { DEMANDES_PAR_ETAT, type DemandesParEtat } from './read-models/demandes/demandes-par-etat.decompte';
export { SANS_CONNECTEUR, type EtatDeDemande } from './read-models/demandes/demandes.etats';
export {
  JOURS_D_ESCALADE,
  PRISES_EN_CHARGE,
  type PrisesEnCharge,
} from './read-models/demandes/prises-en-charge.decompte';
export { PRESTATIONS_PAR_MOIS, type PrestationsDuMois } from './read-models/prestations/prestations-par-mois.decompte';
export { connecteur, delegueDu, estAbsent, type Connecteur } from './connecteur/connecteur';
export type * from './connecteur/connecteur.events';
export { CandidaterCommeConnecteur } from './connecteur/candidater/candidater';
export { DemanderComplement } from './connecteur/demander-complement/demander-complement';
export { CompleterCandidature } from './connecteur/completer-candidature/completer-candidature';
export { AccepterConnecteur } from './connecteur/accepter-connecteur/accepter-connecteur';
export { RefuserConnecteur } from './connecteur/refuser-connecteur/refuser-connecteur';
export { SignerCharteDuConnecteur } from './connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur';
export { DefinirProfil } from './connecteur/definir-profil/definir-profil';
export { DefinirCapacite } from './connecteur/definir-capacite/definir-capacite';
export { DeclarerAbsence } from './connecteur/declarer-absence/declarer-absence';
export { DeclarerInterets } from './connecteur/declarer-interets/declarer-interets';
export { ConsentirALAnnuaire } from './connecteur/consentir-a-l-annuaire/consentir-a-l-annuaire';
export { RetirerDeLAnnuaire } from './connecteur/retirer-de-l-annuaire/retirer-de-l-annuaire';
export { AccepterProposition } from './connecteur/accepter-proposition/accepter-proposition';
export { SuspendreConnecteur } from './connecteur/suspendre-connecteur/suspendre-connecteur';
export { SortirConnecteur } from './connecteur/sortir-connecteur/sortir-connecteur';
export { RemettreDemandes } from './connecteur/remettre-demandes/remettre-demandes';
export { RendrePlace } from './connecteur/rendre-place/rendre-place';
export type * from './demande-accompagnement/demande-accompagnement.events';
export { demandeAccompagnement, estEnAttente, type Demande } from './demande-accompagnement/demande-accompagnement';
export { DemanderAccompagnement } from './demande-accompagnement/demander-accompagnement/demander-accompagnement';
export { QualifierDemande } from './demande-accompagnement/qualifier-demande/qualifier-demande';
export { ProposerDemande } from './demande-accompagnement/proposer-demande/proposer-demande';
export { DeclinerProposition } from './demande-accompagnement/decliner-proposition/decliner-proposition';
export { CloreAccompagnement } from './demande-accompagnement/clore-accompagnement/clore-accompagnement';
export { ExprimerSatisfaction } from './demande-accompagnement/exprimer-satisfaction/exprimer-satisfaction';
export { RouvrirDemande } from './demande-accompagnement/rouvrir-demande/rouvrir-demande';
export { AbandonnerDemande } from './demande-accompagnement/abandonner-demande/abandonner-demande';
export { AttribuerDemande } from './demande-accompagnement/attribuer-demande/attribuer-demande';
export { ClasserConnecteurs } from './demande-accompagnement/classer-connecteurs/classer-connecteurs';
export { echeancesDu } from './demande-accompagnement/echeances';
export { ReaffecterDemande } from './demande-accompagnement/reaffecter-demande/reaffecter-demande';
export { RelancerDemande } from './demande-accompagnement/relancer-demande/relancer-demande';
export { labellisation } from './labellisation/labellisation';
export type * from './labellisation/labellisation.events';
export { DemanderLabellisation } from './labellisation/demander-labellisation/demander-labellisation';
export { DeclarerRecevable } from './labellisation/declarer-recevable/declarer-recevable';
export { DeclarerIrrecevable } from './labellisation/declarer-irrecevable/declarer-irrecevable';
export { AffecterEvaluateurs } from './labellisation/affecter-evaluateurs/affecter-evaluateurs';
export { RendreEvaluation } from './labellisation/rendre-evaluation/rendre-evaluation';
export { AccorderLabellisation } from './labellisation/accorder-labellisation/accorder-labellisation';
export { RefuserLabellisation } from './labellisation/refuser-labellisation/refuser-labellisation';
export { SuspendreLabellisation } from './labellisation/suspendre-labellisation/suspendre-labellisation';
export { EnvisagerRetraitDeLabellisation } from './labellisation/envisager-retrait-de-labellisation/envisager-retrait-de-labellisation';
export { PresenterObservationsDuConnecteur } from './labellisation/presenter-observations-du-connecteur/presenter-observations-du-connecteur';
export { RetirerLabellisation } from './labellisation/retirer-labellisation/retirer-labellisation';
export { DeclarerInteretDEvaluateur } from './labellisation/declarer-interet-d-evaluateur/declarer-interet-d-evaluateur';
export { CRITERES_DE_LABELLISATION } from './labellisation/grille';
export { ConstaterExpirationDeLabellisation } from './labellisation/constater-expiration-de-labellisation/constater-expiration-de-labellisation';
export { ConstaterSilenceSurLabellisation } from './labellisation/constater-silence-sur-labellisation/constater-silence-sur-labellisation';
export { FORME_DU_NUMERO_DE_LABELLISATION } from './labellisation/numero';
export { RegistreDesLabelsDeConnecteurs, type LabelDeConnecteur } from './registre-des-labels-de-connecteurs';
export { ConstaterSilenceSurRealisation } from './prestation/constater-silence-sur-realisation/constater-silence-sur-realisation';
export { ConfirmerCreditsDePrestation } from './prestation/confirmer-credits-de-prestation/confirmer-credits-de-prestation';
export { ConfirmerFinancementDePrestation } from './prestation/confirmer-financement-de-prestation/confirmer-financement-de-prestation';
export { RefuserFinancementDePrestation } from './prestation/refuser-financement-de-prestation/refuser-financement-de-prestation';
export { ConstaterEcheanceDePrestation } from './prestation/constater-echeance-de-prestation/constater-echeance-de-prestation';
export { SuspendrePaiementDePrestation } from './prestation/suspendre-paiement-de-prestation/suspendre-paiement-de-prestation';
export { ReprendrePaiementDePrestation } from './prestation/reprendre-paiement-de-prestation/reprendre-paiement-de-prestation';
export { prestation, type Prestation } from './prestation/prestation';
export type * from './prestation/prestation.events';
export { PrescrirePrestation } from './prestation/prescrire-prestation/prescrire-prestation';
export { AccepterDevis } from './prestation/accepter-devis/accepter-devis';
export { DeclarerRealisation } from './prestation/declarer-realisation/declarer-realisation';
export { ConfirmerRealisation } from './prestation/confirmer-realisation/confirmer-realisation';
export { ContesterRealisation } from './prestation/contester-realisation/contester-realisation';
export { CertifierServiceFait } from './prestation/certifier-service-fait/certifier-service-fait';
export { PayerPrestation } from './prestation/payer-prestation/payer-prestation';
export { AnnulerPrestation } from './prestation/annuler-prestation/annuler-prestation';
export type * from './catalogue/catalogue.events';
export { InscrireService } from './catalogue/inscrire-service/inscrire-service';
export type { Langue } from './langues';
export { RECIT_DES_CONNECTEURS } from './recit';
