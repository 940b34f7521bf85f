import { CERTIFIEE, DEVIS, fait, PAYEE, PRESCRITE, REALISEE } from '#facts/prestations';
import { catalogue } from '../../src/modules/connecteurs/catalogue/catalogue';
import { prestation } from '../../src/modules/connecteurs/prestation/prestation';
import { lifeOf, type Life } from './life';

export const LIVES_OF_PRESTATIONS: readonly Life[] = [
  lifeOf(catalogue, fait('ServiceInscrit.v1')(), fait('ServiceRetire.v1')()),
  lifeOf(prestation, ...PAYEE),
  lifeOf(prestation, ...DEVIS, fait('FinancementDePrestationRefuse.v1')()),
  lifeOf(prestation, ...REALISEE, fait('SilenceSurRealisation.v1')(), fait('RealisationContestee.v1')()),
  lifeOf(prestation, ...PRESCRITE, fait('PrestationAnnulee.v1')()),
  lifeOf(prestation, ...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')(), fait('PaiementDePrestationRepris.v1')()),
  lifeOf(prestation, ...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')(), fait('CertificationRetiree.v1')()),
];
