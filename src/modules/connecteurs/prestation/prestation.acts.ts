import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import { AccepterDevis } from './accepter-devis/accepter-devis';
import { PrescrirePrestation } from './prescrire-prestation/prescrire-prestation';
import { prestation } from './prestation';
import { decideeParUnTiers, preparerLaPrescription, preparerLeDevis } from './prestation.handler';
import { annuler, AnnulerPrestation } from './annuler-prestation/annuler-prestation';
import { certifier, CertifierServiceFait } from './certifier-service-fait/certifier-service-fait';
import {
  confirmerCredits,
  ConfirmerCreditsDePrestation,
} from './confirmer-credits-de-prestation/confirmer-credits-de-prestation';
import {
  confirmerFinancement,
  ConfirmerFinancementDePrestation,
} from './confirmer-financement-de-prestation/confirmer-financement-de-prestation';
import { confirmerRealisation, ConfirmerRealisation } from './confirmer-realisation/confirmer-realisation';
import {
  constaterEcheance,
  ConstaterEcheanceDePrestation,
} from './constater-echeance-de-prestation/constater-echeance-de-prestation';
import {
  constaterSilenceSurRealisation,
  ConstaterSilenceSurRealisation,
} from './constater-silence-sur-realisation/constater-silence-sur-realisation';
import { contesterRealisation, ContesterRealisation } from './contester-realisation/contester-realisation';
import { declarerRealisation, DeclarerRealisation } from './declarer-realisation/declarer-realisation';
import { payer, PayerPrestation } from './payer-prestation/payer-prestation';
import {
  refuserFinancement,
  RefuserFinancementDePrestation,
} from './refuser-financement-de-prestation/refuser-financement-de-prestation';
import {
  reprendrePaiement,
  ReprendrePaiementDePrestation,
} from './reprendre-paiement-de-prestation/reprendre-paiement-de-prestation';
import { retirerCertification, RetirerCertification } from './retirer-certification/retirer-certification';
import {
  suspendrePaiement,
  SuspendrePaiementDePrestation,
} from './suspendre-paiement-de-prestation/suspendre-paiement-de-prestation';

const parPrestation = ({ prestationId }: { readonly prestationId: string }) => prestationId;

/** In the order of a service. */
export const ACTES_DE_LA_PRESTATION = [
  decidedAfterReading(PrescrirePrestation, prestation, preparerLaPrescription),
  decidedAfterReading(AccepterDevis, prestation, preparerLeDevis),
  decidedBy(ConfirmerCreditsDePrestation, prestation, parPrestation, confirmerCredits),
  decidedBy(ConfirmerFinancementDePrestation, prestation, parPrestation, confirmerFinancement),
  decidedBy(RefuserFinancementDePrestation, prestation, parPrestation, refuserFinancement),
  decidedBy(DeclarerRealisation, prestation, parPrestation, declarerRealisation),
  decidedBy(ConfirmerRealisation, prestation, parPrestation, confirmerRealisation),
  decidedBy(ContesterRealisation, prestation, parPrestation, contesterRealisation),
  decidedBy(ConstaterSilenceSurRealisation, prestation, parPrestation, constaterSilenceSurRealisation),
  decideeParUnTiers(CertifierServiceFait, certifier),
  decideeParUnTiers(PayerPrestation, payer),
  decideeParUnTiers(RetirerCertification, retirerCertification),
  decideeParUnTiers(AnnulerPrestation, annuler),
  decidedBy(ConstaterEcheanceDePrestation, prestation, parPrestation, constaterEcheance),
  decidedBy(SuspendrePaiementDePrestation, prestation, parPrestation, suspendrePaiement),
  decidedBy(ReprendrePaiementDePrestation, prestation, parPrestation, reprendrePaiement),
];

export const DECISIONS_DE_LA_PRESTATION = decisionsRelues(ACTES_DE_LA_PRESTATION, [
  relue(PrescrirePrestation, prestation, {
    'PrestationPrescrite.v1': ({ demandeId, ...prescrite }) => ({
      ...champs('prestationId', 'siren', 'siret', 'code', 'fournisseurId', 'fournisseurSiren')(prescrite),
      demandeId: demandeId ?? undefined,
    }),
  }),
  relue(AccepterDevis, prestation, { 'DevisAccepte.v1': champs('prestationId', 'prixCentimes', 'transportRoutier') }),
  relue(CertifierServiceFait, prestation, { 'ServiceFaitCertifie.v1': champs('prestationId') }),
  relue(RetirerCertification, prestation, { 'CertificationRetiree.v1': champs('prestationId') }),
]);
