import {
  COMMENCEE,
  CONSENTIE,
  fait,
  LIEN_EMIS,
  REDIGEE,
  RENOUVELLEMENT_PROPOSE,
  RETRAIT,
} from '#facts/conventions-de-pret';
import { conventionPret } from '../../src/modules/pme-digitale/convention-pret/convention-pret';
import { salariePrete } from '../../src/modules/pme-digitale/salarie-prete/salarie-prete';
import { lifeOf, type Life } from './life';

export const LIVES_OF_CONVENTIONS: readonly Life[] = [
  lifeOf(
    conventionPret,
    ...COMMENCEE,
    fait('PretSuspendu.v1')(),
    fait('PretRepris.v1')(),
    fait('PretEchu.v1')(),
    fait('RetourAuPosteConstate.v1')(),
  ),
  lifeOf(conventionPret, ...RENOUVELLEMENT_PROPOSE, fait('ConventionPretRenouvelee.v1')()),
  lifeOf(conventionPret, ...COMMENCEE, fait('PretRompu.v1')()),
  lifeOf(conventionPret, ...CONSENTIE, fait('ContenuDeConventionModifie.v1')()),
  lifeOf(conventionPret, ...REDIGEE, fait('PartDeTempsRefusee.v1')()),
  lifeOf(conventionPret, ...LIEN_EMIS, fait('ConsentementSalarieRefuse.v1')()),
  lifeOf(conventionPret, ...CONSENTIE, RETRAIT, fait('ConsentementSalarieRetire.v1')()),
  lifeOf(salariePrete, fait('PartDeSalarieReservee.v1')(), fait('PartDeSalarieLiberee.v1')()),
  lifeOf(salariePrete, fait('PartDeSalarieIndisponible.v1')()),
];
