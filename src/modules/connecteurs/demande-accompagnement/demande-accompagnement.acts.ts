import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { AbandonnerDemande, abandonner } from './abandonner-demande/abandonner-demande';
import { attribuer, AttribuerDemande } from './attribuer-demande/attribuer-demande';
import { ClasserConnecteursHandler } from './classer-connecteurs/classer-connecteurs.handler';
import { CloreAccompagnement } from './clore-accompagnement/clore-accompagnement';
import { decliner, DeclinerProposition } from './decliner-proposition/decliner-proposition';
import { demandeAccompagnement } from './demande-accompagnement';
import {
  preparerLaCloture,
  preparerLaDemande,
  preparerLaProposition,
  preparerLaRelance,
} from './demande-accompagnement.handler';
import { DemanderAccompagnement } from './demander-accompagnement/demander-accompagnement';
import { exprimer, ExprimerSatisfaction } from './exprimer-satisfaction/exprimer-satisfaction';
import { ProposerDemande } from './proposer-demande/proposer-demande';
import { qualifier, QualifierDemande } from './qualifier-demande/qualifier-demande';
import { reaffecter, ReaffecterDemande } from './reaffecter-demande/reaffecter-demande';
import { RelancerDemande } from './relancer-demande/relancer-demande';
import { rouvrir, RouvrirDemande } from './rouvrir-demande/rouvrir-demande';

const parDemande = ({ demandeId }: { readonly demandeId: string }) => demandeId;

/** In the order of a request. */
export const ACTES_DE_LA_DEMANDE = [
  decidedAfterReading(DemanderAccompagnement, demandeAccompagnement, preparerLaDemande),
  decidedBy(QualifierDemande, demandeAccompagnement, parDemande, qualifier),
  ClasserConnecteursHandler,
  decidedAfterReading(ProposerDemande, demandeAccompagnement, preparerLaProposition),
  decidedBy(DeclinerProposition, demandeAccompagnement, parDemande, decliner),
  decidedBy(AttribuerDemande, demandeAccompagnement, parDemande, attribuer),
  decidedAfterReading(RelancerDemande, demandeAccompagnement, preparerLaRelance),
  decidedBy(ReaffecterDemande, demandeAccompagnement, parDemande, reaffecter),
  decidedAfterReading(CloreAccompagnement, demandeAccompagnement, preparerLaCloture),
  decidedBy(AbandonnerDemande, demandeAccompagnement, parDemande, abandonner),
  decidedBy(ExprimerSatisfaction, demandeAccompagnement, parDemande, exprimer),
  decidedBy(RouvrirDemande, demandeAccompagnement, parDemande, rouvrir),
];
