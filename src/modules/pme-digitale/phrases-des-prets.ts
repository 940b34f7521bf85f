import type { AmortissementEvent } from './amortissement/amortissement.events';
import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { RelevePretEvent } from './releve-pret/releve-pret.events';
import type { SalariePreteEvent } from './salarie-prete/salarie-prete.events';

const ENTREPRISES = 'de l’entreprise {preteuseSiren} à l’entreprise {utilisatriceSiren}';

export const PHRASES_DES_CONVENTIONS_DE_PRET: Readonly<
  Record<(ConventionPretEvent | SalariePreteEvent)['type'], string>
> = {
  'ConventionPretRedigee.v1':
    'Convention de prêt rédigée (version {version}), de l’entreprise {contenu.preteuseSiren} à l’entreprise {contenu.utilisatriceSiren}, du {contenu.du} au {contenu.au}',
  'ContenuDeConventionModifie.v1':
    'Contenu de la convention modifié (version {version})[?signaturesAnnulees, signature annulée : {signaturesAnnulees}][?consentementAnnule, accord du salarié annulé][?avenantAnnule, avenant annulé]',
  'PartDeTempsConfirmee.v1': 'Part de temps du salarié confirmée (version {version})',
  'PartDeTempsRefusee.v1': 'Part de temps du salarié refusée (version {version}) : {motif}',
  'LienDuSalarieEmis.v1': 'Lien {numero} envoyé au salarié : {usage}, jusqu’au {expireLe} compris',
  'ConsultationCSEConsignee.v1':
    'CSE de l’entreprise {partie} :[?consulteLe consulté le {consulteLe}][!consulteLe absent][?motifSansCse, {motifSansCse}]',
  'AvenantContratSigne.v1':
    'Avenant au contrat signé le {signeLe} (version {version}), empreinte {empreinteDeLAvenant}',
  'ConsentementSalarieRecueilli.v1': 'Accord du salarié recueilli (version {version}), lien {numero}',
  'ConsentementSalarieRefuse.v1': 'Accord du salarié non donné (version {version}), lien {numero} : {effet}',
  'ConsentementSalarieRetire.v1': 'Accord du salarié retiré, lien {numero} : {effet}',
  'ConventionPretSigneeParPartie.v1': 'Convention signée par l’entreprise {partie} (version {version})',
  'ConventionPretSignee.v1': 'Convention signée par les deux entreprises (version {version})',
  'PretCommence.v1': 'Prêt commencé (version {version}), jusqu’au {contenu.au}',
  'PretSuspendu.v1': 'Prêt suspendu : {motif}',
  'PretRepris.v1': 'Prêt repris',
  'RenouvellementDePretPropose.v1': 'Renouvellement du prêt proposé (version {version}), jusqu’au {contenu.au}',
  'ConventionPretRenouvelee.v1': 'Convention de prêt renouvelée (version {version}), jusqu’au {contenu.au}',
  'PretRompu.v1': 'Fin anticipée du prêt[!aCommence, avant son début] : {motif}',
  'PretEchu.v1': 'Prêt arrivé à son terme[!aCommence sans avoir commencé] ; dernier jour : {au}',
  'RetourAuPosteConstate.v1': 'Retour du salarié constaté : {poste}, le {retourLe}',
  'PartDeSalarieReservee.v1': `Part de {partDuTempsPourCent} du temps réservée (version {version}), ${ENTREPRISES}, du {du} au {au}`,
  'PartDeSalarieIndisponible.v1':
    'Part de temps indisponible (version {version}) : {motif}, {disponiblePourCent} disponibles',
  'PartDeSalarieLiberee.v1': 'Part de temps libérée[!aCommence, avant le début du prêt]',
};

const COUTS =
  'salaires {couts.salairesCentimes} + charges {couts.chargesCentimes} + frais {couts.fraisCentimes} = {coutCentimes} au plus';
const RELEVE = `{heuresCentiemes} ; ${COUTS} ; facturé : {factureCentimes}[?justificatifs ; justificatifs : {justificatifs.ligne}, empreintes {justificatifs.empreinte}]`;

export const PHRASES_DES_RELEVES_DE_PRET: Readonly<Record<RelevePretEvent['type'], string>> = {
  'RelevePretSaisi.v1': `Relevé de prêt saisi ({mois}, rang {rang}) : ${RELEVE}`,
  'RelevePretValide.v1': 'Relevé de prêt validé par l’entreprise utilisatrice ({mois}, rang {rang})',
  'RelevePretConteste.v1': 'Relevé de prêt contesté par l’entreprise utilisatrice ({mois}, rang {rang}) : {motif}',
  'RelevePretRectifie.v1': `Relevé de prêt rectifié ({mois}, rang {rang} au lieu de {rangRemplace}[?rangValide, rang {rangValide} validé]) : ${RELEVE}`,
};

const CALCUL =
  '{tauxPointsDeBase} de {coutCentimes}, {plafondCentimes} au plus, et {coutCentimes - factureCentimes} que la facture laisse = {duCentimes}';

export const PHRASES_DES_AMORTISSEMENTS: Readonly<Record<AmortissementEvent['type'], string>> = {
  'AmortissementDemande.v1': `Amortissement {numero} ({mois}) demandé, relevé {rangDuReleve} : ${CALCUL}[?dejaPayeCentimes − {dejaPayeCentimes} déjà payés] ; demandé : {montantCentimes}[?transportRoutier, pour le transport routier de marchandises]`,
  'AmortissementRetenu.v1': 'Amortissement {numero} ({mois}) retenu par la région : {montantCentimes}',
  'CreditsDAmortissementConfirmes.v1': 'Crédits de l’amortissement {numero} ({mois}) confirmés : {montantCentimes}',
  'AmortissementAccorde.v1': 'Amortissement {numero} ({mois}) accordé : {montantCentimes} ({regle})',
  'FinancementDAmortissementRefuse.v1':
    'Financement de {montantCentimes} de l’amortissement {numero} ({mois}) refusé : {motif}[?possibleLe ; possible le {possibleLe}]',
  'AmortissementRefuse.v1': 'Amortissement {numero} ({mois}) refusé : {motif}',
  'AmortissementCaduc.v1': 'Demande d’amortissement {numero} ({mois}) caduque : relevé {rangDuReleve} remplacé',
  'AmortissementPaye.v1': 'Amortissement {numero} ({mois}) payé : {montantCentimes}, mandat {reference}',
  'AmortissementRegularise.v1':
    'Amortissement {numero} ({mois}) régularisé, relevé {rangDuReleve} : {duCentimes} dus, {payeCentimes} payés ; trop-perçu {tropPercuCentimes}, complément {complementCentimes}',
  'TropPercuRecouvre.v1':
    'Trop-perçu recouvré ({mois}) : {montantCentimes}, titre {reference} ; reste {creanceCentimes}',
  'PaiementDAmortissementSuspendu.v1': 'Paiement de l’amortissement {numero} ({mois}) suspendu',
  'PaiementDAmortissementRepris.v1': 'Paiement de l’amortissement {numero} ({mois}) repris',
};
