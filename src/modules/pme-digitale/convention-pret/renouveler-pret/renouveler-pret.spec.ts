import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, contenu, conventionId, fait, RENOUVELLEMENT_PROPOSE, SIGNEE } from '#facts/conventions-de-pret';
import { PREALABLES, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { empreinteDe } from '../convention-pret.handler';
import * as Refus from '../convention-pret.errors';
import { ProlongationRefuseeParLeSalarie, RenouvellementSansProlongation } from '../debut.errors';
import type { Prealables } from '../regles-du-contenu';
import { renouveler, RenouvelerPret } from './renouveler-pret';

const onRenouvelle = (au = '2027-08-31', context = preteuse('2027-01-11'), avant: Partial<Prealables> = {}) =>
  demander(new RenouvelerPret({ conventionId, au }, context), (command) =>
    renouveler(command, { ...PREALABLES, empreinteDe, ...avant }),
  );

describe('renouveler le prêt', () => {
  const { given } = scenariosOf(conventionPret);
  const propose = fait('RenouvellementDePretPropose.v1');

  it('demande tout de nouveau pour un dernier jour plus tardif', () => {
    given(...COMMENCEE)
      .when(onRenouvelle())
      .then(propose());
    given(...RENOUVELLEMENT_PROPOSE)
      .when(onRenouvelle())
      .changesNothing();
  });
  it('se propose encore pour un autre jour, ou quand le temps du salarié manquait', () => {
    const autre = { ...contenu, au: '2027-06-30' };
    given(...RENOUVELLEMENT_PROPOSE)
      .when(onRenouvelle('2027-06-30'))
      .then(propose({ version: 3, contenu: autre, empreinte: empreinteDe(autre) }));
    given(...RENOUVELLEMENT_PROPOSE, fait('PartDeTempsRefusee.v1')({ version: 2 }))
      .when(onRenouvelle())
      .then(propose({ version: 3 }));
  });
  it('refuse sans prolonger, et au-delà de la durée maximale', () => {
    given(...COMMENCEE)
      .when(onRenouvelle('2027-02-28'))
      .refuses(RenouvellementSansProlongation);
    given(...COMMENCEE)
      .when(onRenouvelle('2028-09-01'))
      .refuses(Refus.DureeExcessive);
    given(...COMMENCEE)
      .when(onRenouvelle(undefined, undefined, { statuts: false }))
      .refuses(Refus.StatutAbsent);
  });
  it('ne se redemande pas au salarié qui a refusé, sinon pour un jour plus tardif', () => {
    const refuse = fait('ConsentementSalarieRefuse.v1')({ version: 2, effet: 'le-pret-n-est-pas-renouvele' });
    const apres = [...RENOUVELLEMENT_PROPOSE, refuse];
    for (const au of ['2027-08-31', '2027-06-30'])
      given(...apres)
        .when(onRenouvelle(au))
        .refuses(ProlongationRefuseeParLeSalarie);
    const plusTard = { ...contenu, au: '2027-09-30' };
    given(...apres)
      .when(onRenouvelle('2027-09-30'))
      .then(propose({ version: 3, contenu: plusTard, empreinte: empreinteDe(plusTard) }));
  });
  it('se fait par la prêteuse, pendant le prêt', () => {
    given(...COMMENCEE)
      .when(onRenouvelle(undefined, utilisatrice('2027-01-11')))
      .refuses(Refus.ReserveALaPreteuse);
    given(...SIGNEE)
      .when(onRenouvelle())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
});
