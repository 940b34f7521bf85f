import {
  ACCEPTE,
  ACCOMPAGNEE,
  ACTIF,
  AFFECTEE,
  CANDIDAT,
  EN_CHARGE,
  EVALUEE,
  fait,
  LABEL_DEMANDE,
  LABELLISE,
  PROPOSEE,
  QUALIFIEE,
} from '#facts/connecteurs';
import { connecteur } from '../../src/modules/connecteurs/connecteur/connecteur';
import { demandeAccompagnement } from '../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement';
import { labellisation } from '../../src/modules/connecteurs/labellisation/labellisation';
import { lifeOf, type Life } from './life';

export const LIVES_OF_CONNECTEURS: readonly Life[] = [
  lifeOf(
    connecteur,
    ...CANDIDAT,
    fait('ComplementDemande.v1')(),
    fait('CandidatureCompletee.v1')(),
    fait('CandidatureConnecteurRefusee.v1')(),
  ),
  lifeOf(
    connecteur,
    ...ACCEPTE,
    fait('ProfilDefini.v1')(),
    fait('CapaciteDefinie.v1')(),
    fait('InteretsDuConnecteurDeclares.v1')(),
    fait('ConsentementAnnuaireDonne.v1')(),
    fait('ConsentementAnnuaireRetire.v1')(),
    fait('AbsenceDeclaree.v1')(),
    fait('AbsenceAnnulee.v1')(),
  ),
  lifeOf(
    connecteur,
    ...ACTIF,
    fait('PlacePrise.v1')(),
    fait('ConnecteurSuspendu.v1')(),
    fait('DemandesRemises.v1')(),
    fait('PlaceRendue.v1')(),
    fait('ConnecteurRetabli.v1')(),
    fait('ConnecteurSorti.v1')(),
  ),
  lifeOf(demandeAccompagnement, ...ACCOMPAGNEE, fait('SatisfactionExprimee.v1')(), fait('DemandeRouverte.v1')()),
  lifeOf(demandeAccompagnement, ...EN_CHARGE, fait('AttributionRefusee.v1')(), fait('DemandeReaffectee.v1')()),
  lifeOf(
    demandeAccompagnement,
    ...PROPOSEE,
    fait('PropositionDeclinee.v1')(),
    fait('DemandeRelancee.v1')(),
    fait('DemandeEscaladee.v1')(),
  ),
  lifeOf(demandeAccompagnement, ...QUALIFIEE, fait('DemandeAbandonnee.v1')()),
  lifeOf(
    labellisation,
    ...LABELLISE,
    fait('LabellisationSuspendue.v1')(),
    fait('SuspensionDeLabellisationLevee.v1')(),
    fait('RetraitDeLabellisationEnvisage.v1')(),
    fait('ObservationsDuConnecteurRecues.v1')(),
    fait('LabellisationRetiree.v1')(),
  ),
  lifeOf(
    labellisation,
    ...LABELLISE,
    fait('RetraitDeLabellisationEnvisage.v1')(),
    fait('RetraitDeLabellisationEcarte.v1')(),
    fait('LabellisationRenouvelee.v1')(),
    fait('LabellisationExpiree.v1')({ expireLe: '2032-03-15' }),
  ),
  lifeOf(
    labellisation,
    ...AFFECTEE,
    fait('InteretDEvaluateurDeclare.v1')(),
    fait('LabellisationDecideeParSilence.v1')(),
  ),
  lifeOf(labellisation, ...EVALUEE, fait('LabellisationRefusee.v1')()),
  lifeOf(labellisation, ...LABEL_DEMANDE, fait('LabellisationIrrecevable.v1')()),
];
