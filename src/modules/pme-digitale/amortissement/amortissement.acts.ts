import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import { dispositifDeLEnveloppe } from '#modules/aides-regionales';
import { amortissement, idDAmortissement } from './amortissement';
import {
  decideeParUnTiers,
  preparerLaDecision,
  preparerLaDemande,
  preparerLaRegularisation,
  preparerLePaiement,
} from './amortissement.handler';
import {
  confirmerCredits,
  ConfirmerCreditsDAmortissement,
} from './confirmer-credits-d-amortissement/confirmer-credits-d-amortissement';
import {
  confirmerPlafond,
  ConfirmerPlafondDAmortissement,
} from './confirmer-plafond-d-amortissement/confirmer-plafond-d-amortissement';
import { DemanderAmortissement } from './demander-amortissement/demander-amortissement';
import { PayerAmortissement } from './payer-amortissement/payer-amortissement';
import { recouvrer, RecouvrerTropPercu } from './recouvrer-trop-percu/recouvrer-trop-percu';
import { refuser, RefuserAmortissement } from './refuser-amortissement/refuser-amortissement';
import {
  refuserFinancement,
  RefuserFinancementDAmortissement,
} from './refuser-financement-d-amortissement/refuser-financement-d-amortissement';
import { RegulariserAmortissement } from './regulariser-amortissement/regulariser-amortissement';
import { rendreCaduc, RendreAmortissementCaduc } from './rendre-amortissement-caduc/rendre-amortissement-caduc';
import {
  reprendrePaiement,
  ReprendrePaiementDAmortissement,
} from './reprendre-paiement-d-amortissement/reprendre-paiement-d-amortissement';
import { RetenirAmortissement } from './retenir-amortissement/retenir-amortissement';
import {
  suspendrePaiement,
  SuspendrePaiementDAmortissement,
} from './suspendre-paiement-d-amortissement/suspendre-paiement-d-amortissement';

/** In the order of an amortisation. */
export const ACTES_DE_L_AMORTISSEMENT = [
  decidedAfterReading(DemanderAmortissement, amortissement, preparerLaDemande),
  decidedAfterReading(RetenirAmortissement, amortissement, preparerLaDecision),
  decideeParUnTiers(RefuserAmortissement, refuser),
  decidedBy(ConfirmerCreditsDAmortissement, amortissement, idDAmortissement, confirmerCredits),
  decidedBy(ConfirmerPlafondDAmortissement, amortissement, idDAmortissement, confirmerPlafond),
  decidedBy(RefuserFinancementDAmortissement, amortissement, idDAmortissement, refuserFinancement),
  decidedAfterReading(PayerAmortissement, amortissement, preparerLePaiement),
  decidedBy(RendreAmortissementCaduc, amortissement, idDAmortissement, rendreCaduc),
  decideeParUnTiers(RecouvrerTropPercu, recouvrer),
  decidedAfterReading(RegulariserAmortissement, amortissement, preparerLaRegularisation),
  decidedBy(SuspendrePaiementDAmortissement, amortissement, idDAmortissement, suspendrePaiement),
  decidedBy(ReprendrePaiementDAmortissement, amortissement, idDAmortissement, reprendrePaiement),
];

export const DECISIONS_DE_L_AMORTISSEMENT = decisionsRelues(ACTES_DE_L_AMORTISSEMENT, [
  relue(DemanderAmortissement, amortissement, {
    'AmortissementDemande.v1': champs('conventionId', 'mois', 'transportRoutier'),
  }),
  relue(RetenirAmortissement, amortissement, {
    'AmortissementRetenu.v1': ({ conventionId, mois, enveloppeId }) => ({
      conventionId,
      mois,
      dispositifId: dispositifDeLEnveloppe(enveloppeId),
    }),
  }),
  relue(RefuserAmortissement, amortissement, { 'AmortissementRefuse.v1': champs('conventionId', 'mois', 'motif') }),
  relue(ConfirmerPlafondDAmortissement, amortissement, {
    'AmortissementAccorde.v1': champs('conventionId', 'mois', 'numero', 'reservationId', 'regle'),
  }),
]);
