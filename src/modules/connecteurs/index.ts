export {
  AnnuaireDesConnecteurs,
  NomsDesConnecteurs,
  type FicheDAnnuaire,
  type RechercheDansLAnnuaire,
} from './annuaire-des-connecteurs';
export { COMPETENCES, LIBELLES_DES_COMPETENCES, type Competence } from './competences';
export { connecteur } from './connecteur/connecteur';
export type * from './connecteur/connecteur.events';
export { RemettreDemandes } from './connecteur/remettre-demandes/remettre-demandes';
export { RendrePlace } from './connecteur/rendre-place/rendre-place';
export type * from './demande-accompagnement/demande-accompagnement.events';
export { AttribuerDemande } from './demande-accompagnement/attribuer-demande/attribuer-demande';
export { ClasserConnecteurs } from './demande-accompagnement/classer-connecteurs/classer-connecteurs';
export { echeancesDu } from './demande-accompagnement/echeances';
export { ReaffecterDemande } from './demande-accompagnement/reaffecter-demande/reaffecter-demande';
export { RelancerDemande } from './demande-accompagnement/relancer-demande/relancer-demande';
export { labellisation } from './labellisation/labellisation';
export type * from './labellisation/labellisation.events';
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
export type * from './catalogue/catalogue.events';
