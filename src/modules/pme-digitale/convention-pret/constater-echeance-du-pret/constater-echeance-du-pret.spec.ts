import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, contenu, conventionId, fait, REDIGEE, RENOUVELLEMENT_PROPOSE } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import { constaterEcheance, ConstaterEcheanceDuPret } from './constater-echeance-du-pret';

const leTempsPasse = (context = programme('2027-03-01')) =>
  demander(new ConstaterEcheanceDuPret({ conventionId, au: contenu.au }, context), constaterEcheance);

describe('constater l’échéance du prêt', () => {
  const { given } = scenariosOf(conventionPret);
  const echu = fait('PretEchu.v1');

  it('le lendemain du dernier jour, commencé ou non, renouvellement proposé ou non', () => {
    for (const faits of [COMMENCEE, RENOUVELLEMENT_PROPOSE])
      given(...faits)
        .when(leTempsPasse())
        .then(echu());
    given(...REDIGEE)
      .when(leTempsPasse())
      .then(echu({ aCommence: false }));
  });
  it('ne change rien avant, après une fin, ni quand il est renouvelé', () => {
    given(...COMMENCEE)
      .when(leTempsPasse(programme('2027-02-28')))
      .changesNothing();
    given(...COMMENCEE, echu())
      .when(leTempsPasse())
      .changesNothing();
    given(...COMMENCEE, fait('PretRompu.v1')())
      .when(leTempsPasse())
      .changesNothing();
    given(...RENOUVELLEMENT_PROPOSE, fait('ConventionPretRenouvelee.v1')())
      .when(leTempsPasse())
      .changesNothing();
    given().when(leTempsPasse()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...COMMENCEE)
      .when(leTempsPasse(preteuse('2027-03-01')))
      .refuses(SuiteDeConventionReservee);
  });
});
