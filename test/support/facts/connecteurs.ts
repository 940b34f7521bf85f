import type { ConnecteurEvent } from '../../../src/modules/connecteurs/connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from '../../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement.events';
import type { LabellisationEvent } from '../../../src/modules/connecteurs/labellisation/labellisation.events';
import { factsOf } from '../frozen-examples';

export type Fait = ConnecteurEvent | DemandeAccompagnementEvent | LabellisationEvent;

export const fait = factsOf<Fait>();

/** The connecteur of the examples, another one, their referent, and the request. */
export const { connecteurId } = fait('CandidatureConnecteurDeposee.v1')().data;
export const { delegueId: autreConnecteurId } = fait('AbsenceDeclaree.v1')().data as { readonly delegueId: string };
export const { acceptePar: referentId } = fait('ConnecteurAccepte.v1')().data;
export const { demandeId, siren, siret } = fait('AccompagnementDemande.v1')().data;
export const { empreinte: charteDesConnecteurs } = fait('CharteConnecteurSignee.v1')().data;

export const CANDIDAT = [fait('CandidatureConnecteurDeposee.v1')()];
export const ACCEPTE = [...CANDIDAT, fait('ConnecteurAccepte.v1')()];
export const ACTIF = [...ACCEPTE, fait('CharteConnecteurSignee.v1')()];

export const DEMANDEE = [fait('AccompagnementDemande.v1')()];
export const QUALIFIEE = [...DEMANDEE, fait('DemandeQualifiee.v1')()];
export const PROPOSEE = [...QUALIFIEE, fait('ConnecteursClasses.v1')(), fait('DemandeProposee.v1')()];
export const EN_CHARGE = [...PROPOSEE, fait('DemandePriseEnCharge.v1')()];
export const ACCOMPAGNEE = [...EN_CHARGE, fait('AccompagnementClos.v1')()];

/** The label of the connecteur: who evaluates, who declared an interest, who decides, and the other person who withdraws. */
export const { evaluateurs } = fait('EvaluateursAffectes.v1')().data;
export const [evaluateurId, autreEvaluateurId] = evaluateurs as readonly [string, string];
export const { declarePar: interesseId } = fait('InteretDEvaluateurDeclare.v1')().data;
export const { recevablePar: piloteId } = fait('LabellisationRecevable.v1')().data;
export const { retireePar: autrePiloteId } = fait('LabellisationRetiree.v1')().data;
export const { numero } = fait('LabellisationAccordee.v1')().data;
export const { racineDuNumero } = fait('LabellisationDemandee.v1')().data;
export const { notes } = fait('EvaluationRendue.v1')().data;

export const LABEL_DEMANDE = [fait('LabellisationDemandee.v1')()];
export const RECEVABLE = [...LABEL_DEMANDE, fait('LabellisationRecevable.v1')()];
export const AFFECTEE = [...RECEVABLE, fait('EvaluateursAffectes.v1')()];
export const EVALUEE = [
  ...AFFECTEE,
  fait('EvaluationRendue.v1')(),
  fait('EvaluationRendue.v1')({ renduePar: autreEvaluateurId, rendueLe: '2026-03-09' }),
];
export const LABELLISE = [...EVALUEE, fait('LabellisationAccordee.v1')()];
