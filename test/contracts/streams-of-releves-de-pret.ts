import { ACCORDE, DEMANDE, fait as faitDAmortissement, PAYE, RETENU } from '#facts/amortissements';
import { fait, RECTIFIE, VALIDE } from '#facts/releves-de-pret';
import { amortissement } from '../../src/modules/pme-digitale/amortissement/amortissement';
import { relevePret } from '../../src/modules/pme-digitale/releve-pret/releve-pret';
import { lifeOf, type Life } from './life';

export const LIVES_OF_RELEVES_DE_PRET: readonly Life[] = [
  lifeOf(relevePret, ...RECTIFIE, fait('RelevePretValide.v1')({ rang: 2 })),
  lifeOf(relevePret, ...VALIDE, fait('RelevePretRectifie.v1')()),
  lifeOf(
    amortissement,
    ...ACCORDE,
    faitDAmortissement('PaiementDAmortissementSuspendu.v1')(),
    faitDAmortissement('PaiementDAmortissementRepris.v1')(),
    faitDAmortissement('AmortissementPaye.v1')(),
    faitDAmortissement('AmortissementRegularise.v1')(),
    faitDAmortissement('TropPercuRecouvre.v1')(),
  ),
  lifeOf(amortissement, ...RETENU, faitDAmortissement('FinancementDAmortissementRefuse.v1')()),
  lifeOf(amortissement, ...DEMANDE, faitDAmortissement('AmortissementRefuse.v1')()),
  lifeOf(amortissement, ...RETENU, faitDAmortissement('AmortissementCaduc.v1')()),
  lifeOf(amortissement, ...PAYE, faitDAmortissement('AmortissementDemande.v1')({ numero: 2, rangDuReleve: 2 })),
];
