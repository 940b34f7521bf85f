import { APPARIEMENT_ACCEPTE, APPARIEMENT_CONCLU, DEMANDE, fait, OFFERTE } from '#facts/competences';
import { appariement } from '../../src/modules/pme-digitale/appariement/appariement';
import { besoinCompetence } from '../../src/modules/pme-digitale/besoin-competence/besoin-competence';
import { offreCompetence } from '../../src/modules/pme-digitale/offre-competence/offre-competence';
import { lifeOf, type Life } from './life';

export const LIVES_OF_APPARIEMENTS: readonly Life[] = [
  lifeOf(
    offreCompetence,
    ...OFFERTE,
    fait('PartDOffrePrise.v1')(),
    fait('PartDOffreRefusee.v1')(),
    fait('PartDOffreRendue.v1')(),
    fait('OffreRetiree.v1')(),
  ),
  lifeOf(offreCompetence, ...OFFERTE, fait('OffreExpiree.v1')()),
  lifeOf(
    besoinCompetence,
    ...DEMANDE,
    fait('OffresClassees.v1')(),
    fait('BesoinPourvu.v1')(),
    fait('PourvoiRefuse.v1')(),
    fait('BesoinRouvert.v1')(),
    fait('BesoinRetire.v1')(),
  ),
  lifeOf(besoinCompetence, ...DEMANDE, fait('BesoinExpire.v1')()),
  lifeOf(appariement, ...APPARIEMENT_CONCLU, fait('AppariementTransforme.v1')(), fait('AppariementDecline.v1')()),
  lifeOf(appariement, ...APPARIEMENT_ACCEPTE, fait('AppariementEcarte.v1')()),
];
