import type { CatalogueEvent } from '../../../src/modules/connecteurs/catalogue/catalogue.events';
import type { PrestationEvent } from '../../../src/modules/connecteurs/prestation/prestation.events';
import { factsOf } from '../frozen-examples';

export type Fait = CatalogueEvent | PrestationEvent;

export const fait = factsOf<Fait>();

/** The service of the examples: who prescribes it, who delivers it, and the steps of its life. */
export const { prestationId, prescripteurId, fournisseurId, fournisseurSiren } = fait('PrestationPrescrite.v1')().data;

export const PRESCRITE = [fait('PrestationPrescrite.v1')()];
export const DEVIS = [...PRESCRITE, fait('DevisAccepte.v1')()];
export const EN_COURS = [
  ...DEVIS,
  fait('CreditsDePrestationConfirmes.v1')(),
  fait('FinancementDePrestationConfirme.v1')(),
];
export const REALISEE = [...EN_COURS, fait('RealisationDeclaree.v1')()];
export const CONFIRMEE = [...REALISEE, fait('RealisationConfirmee.v1')()];
export const CERTIFIEE = [...CONFIRMEE, fait('ServiceFaitCertifie.v1')()];
export const PAYEE = [...CERTIFIEE, fait('PrestationPayee.v1')()];
