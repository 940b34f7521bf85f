import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import {
  constaterCloture,
  ConstaterClotureDeLaCohorte,
} from './constater-cloture-de-la-cohorte/constater-cloture-de-la-cohorte';
import { DemanderStatut } from './demander-statut/demander-statut';
import { mettreEnAttente, MettreEnAttente } from './mettre-en-attente/mettre-en-attente';
import { mettreFin, MettreFinAuStatut } from './mettre-fin-au-statut/mettre-fin-au-statut';
import { obtenir, ObtenirStatut } from './obtenir-statut/obtenir-statut';
import { PrononcerAdmissibilite } from './prononcer-admissibilite/prononcer-admissibilite';
import { quitter, QuitterStatut } from './quitter-statut/quitter-statut';
import { refuser, RefuserStatut } from './refuser-statut/refuser-statut';
import { retablir, RetablirStatut } from './retablir-statut/retablir-statut';
import { statutPmeDigitale } from './statut-pme-digitale';
import { decideeParLaMission, preparerLaDemandeDeStatut, preparerLAdmissibilite } from './statut-pme-digitale.handler';
import { suspendre, SuspendreStatut } from './suspendre-statut/suspendre-statut';

const duSiren = ({ siren }: { readonly siren: string }) => siren;

/** In the order of an application, then of a status. */
export const ACTES_DU_STATUT = [
  decidedAfterReading(DemanderStatut, statutPmeDigitale, preparerLaDemandeDeStatut),
  decidedAfterReading(PrononcerAdmissibilite, statutPmeDigitale, preparerLAdmissibilite),
  decideeParLaMission(RefuserStatut, refuser),
  decidedBy(MettreEnAttente, statutPmeDigitale, duSiren, mettreEnAttente),
  decidedBy(ObtenirStatut, statutPmeDigitale, duSiren, obtenir),
  decideeParLaMission(SuspendreStatut, suspendre),
  decideeParLaMission(RetablirStatut, retablir),
  decidedBy(QuitterStatut, statutPmeDigitale, duSiren, quitter),
  decideeParLaMission(MettreFinAuStatut, mettreFin),
  decidedBy(ConstaterClotureDeLaCohorte, statutPmeDigitale, duSiren, constaterCloture),
];

export const DECISIONS_DU_STATUT = decisionsRelues(ACTES_DU_STATUT, [
  relue(PrononcerAdmissibilite, statutPmeDigitale, { 'CandidatureAdmissible.v1': champs('siren', 'rang') }),
  relue(RefuserStatut, statutPmeDigitale, { 'StatutRefuse.v1': champs('siren', 'rang', 'motifs') }),
]);
