import type { ConnecteurEvent } from '../../../src/modules/connecteurs/connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from '../../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement.events';
import { factsOf } from '../frozen-examples';

export type Fait = ConnecteurEvent | DemandeAccompagnementEvent;

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
