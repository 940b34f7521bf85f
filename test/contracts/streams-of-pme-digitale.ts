import {
  FIGEE,
  DECLAREE,
  DEMANDE,
  EN_ATTENTE,
  EVALUEE,
  fait,
  OUVERTE,
  PLEINE_EN_BRETAGNE,
  SUSPENDU,
} from '#facts/pme-digitale';
import { declarationPme } from '../../src/modules/pme-digitale/declaration-pme/declaration-pme';
import { experimentation } from '../../src/modules/pme-digitale/experimentation/experimentation';
import { statutPmeDigitale } from '../../src/modules/pme-digitale/statut-pme-digitale/statut-pme-digitale';
import { lifeOf, type Life } from './life';

export const LIVES_OF_PME_DIGITALE: readonly Life[] = [
  lifeOf(experimentation, ...OUVERTE, fait('QuotaFixe.v1')(), fait('PlacesFixees.v1')()),
  lifeOf(
    experimentation,
    ...PLEINE_EN_BRETAGNE,
    fait('EntrepriseSortie.v1')(),
    fait('EntreprisePromue.v1')(),
    fait('ExperimentationClose.v1')({ motif: 'arret-anticipe' }),
    fait('EntrepriseEcartee.v1')(),
  ),
  lifeOf(experimentation, ...FIGEE, fait('ExperimentationEvaluee.v1')()),
  lifeOf(experimentation, ...EVALUEE, fait('ExperimentationClose.v1')()),
  lifeOf(statutPmeDigitale, ...DEMANDE, fait('StatutRefuse.v1')(), fait('StatutDemande.v1')({ rang: 2 })),
  lifeOf(statutPmeDigitale, ...EN_ATTENTE, fait('StatutObtenu.v1')(), fait('StatutQuitte.v1')()),
  lifeOf(statutPmeDigitale, ...SUSPENDU, fait('StatutRetabli.v1')(), fait('StatutTermine.v1')()),
  lifeOf(
    declarationPme,
    ...DECLAREE,
    fait('DeclarationPmeCorrigee.v1')(),
    fait('DeclarationPmeRelancee.v1')(),
    fait('SituationFinaleDeclaree.v1')(),
  ),
];
