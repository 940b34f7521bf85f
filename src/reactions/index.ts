import type { Reaction } from '#libs/projections';
import { quandAidesDeclareesVerifierCompte } from './quand-aides-declarees-verifier-compte';
import { quandDossierAvancePrevenir } from './quand-dossier-avance-prevenir';
import { quandDossierAvanceTenirFinancement } from './quand-dossier-avance-tenir-financement';
import { quandEntrepriseEnroleeConstituerEntrepriseUnique } from './quand-entreprise-enrolee-constituer-entreprise-unique';
import { quandLabelAvanceAttendreEcheance } from './quand-label-avance-attendre-echeance';
import { quandMembresChangentDeplacerPart } from './quand-membres-changent-deplacer-part';
import { quandMessageEnregistreEnvoyer } from './quand-message-enregistre-envoyer';
import { quandPlafondDepasseSuspendreVersements } from './quand-plafond-depasse-suspendre-versements';

export const reactions: readonly Reaction[] = [
  quandEntrepriseEnroleeConstituerEntrepriseUnique,
  quandDossierAvanceTenirFinancement,
  quandAidesDeclareesVerifierCompte,
  quandMembresChangentDeplacerPart,
  quandPlafondDepasseSuspendreVersements,
  quandLabelAvanceAttendreEcheance,
  quandDossierAvancePrevenir,
  quandMessageEnregistreEnvoyer,
];
