import type { Reaction } from '#libs/projections';
import { quandAidesDeclareesVerifierCompte } from './quand-aides-declarees-verifier-compte';
import { quandAmortissementAvanceTenirFinancement } from './quand-amortissement-avance-tenir-financement';
import { quandAnnonceAvanceClasserEtFinir } from './quand-annonce-avance-classer-et-finir';
import { quandAppariementAvanceTenirPart } from './quand-appariement-avance-tenir-part';
import { quandConnecteurRepondAttribuerDemande } from './quand-connecteur-repond-attribuer-demande';
import { quandConventionAvanceAttendreEcheance } from './quand-convention-avance-attendre-echeance';
import { quandConventionAvanceEcrireAuSalarie } from './quand-convention-avance-ecrire-au-salarie';
import { quandConventionAvancePrevenir } from './quand-convention-avance-prevenir';
import { quandConventionAvanceTenirPart } from './quand-convention-avance-tenir-part';
import { quandConventionRedigeeTransformerAppariement } from './quand-convention-redigee-transformer-appariement';
import { quandDeclarationRappeleePrevenir } from './quand-declaration-rappelee-prevenir';
import { quandDemandeAvanceMettreEnRelation } from './quand-demande-avance-mettre-en-relation';
import { quandDemandeAvancePrevenir } from './quand-demande-avance-prevenir';
import { quandDossierAvancePrevenir } from './quand-dossier-avance-prevenir';
import { quandDossierAvanceTenirFinancement } from './quand-dossier-avance-tenir-financement';
import { quandEntrepriseEnroleeConstituerEntrepriseUnique } from './quand-entreprise-enrolee-constituer-entreprise-unique';
import { quandExperimentationRepondSuivreStatut } from './quand-experimentation-repond-suivre-statut';
import { quandLabelAvanceAttendreEcheance } from './quand-label-avance-attendre-echeance';
import { quandLabellisationAvanceAttendreEcheance } from './quand-labellisation-avance-attendre-echeance';
import { quandLabellisationFinitRemettreDemandes } from './quand-labellisation-finit-remettre-demandes';
import { quandMembresChangentDeplacerPart } from './quand-membres-changent-deplacer-part';
import { quandMessageEnregistreEnvoyer } from './quand-message-enregistre-envoyer';
import { quandPlafondDepasseSuspendreVersements } from './quand-plafond-depasse-suspendre-versements';
import { quandPrestationAvancePrevenir } from './quand-prestation-avance-prevenir';
import { quandPrestationAvanceTenirFinancement } from './quand-prestation-avance-tenir-financement';
import { quandReleveDePretChangeRegulariserAmortissement } from './quand-releve-de-pret-change-regulariser-amortissement';
import { quandStatutAvancePrevenir } from './quand-statut-avance-prevenir';
import { quandStatutAvanceTenirLaCohorte } from './quand-statut-avance-tenir-la-cohorte';
import { quandStatutDemandeRappelerDeclarations } from './quand-statut-demande-rappeler-declarations';

export const reactions: readonly Reaction[] = [
  quandEntrepriseEnroleeConstituerEntrepriseUnique,
  quandDossierAvanceTenirFinancement,
  quandAidesDeclareesVerifierCompte,
  quandMembresChangentDeplacerPart,
  quandPlafondDepasseSuspendreVersements,
  quandLabelAvanceAttendreEcheance,
  quandDemandeAvanceMettreEnRelation,
  quandConnecteurRepondAttribuerDemande,
  quandLabellisationAvanceAttendreEcheance,
  quandLabellisationFinitRemettreDemandes,
  quandPrestationAvanceTenirFinancement,
  quandAmortissementAvanceTenirFinancement,
  quandReleveDePretChangeRegulariserAmortissement,
  quandConventionAvanceTenirPart,
  quandConventionAvanceAttendreEcheance,
  quandConventionAvanceEcrireAuSalarie,
  quandConventionRedigeeTransformerAppariement,
  quandAnnonceAvanceClasserEtFinir,
  quandAppariementAvanceTenirPart,
  quandDossierAvancePrevenir,
  quandDemandeAvancePrevenir,
  quandPrestationAvancePrevenir,
  quandMessageEnregistreEnvoyer,
  quandStatutAvanceTenirLaCohorte,
  quandExperimentationRepondSuivreStatut,
  quandStatutDemandeRappelerDeclarations,
  quandDeclarationRappeleePrevenir,
  quandStatutAvancePrevenir,
  quandConventionAvancePrevenir,
];
