import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, conventionId, fait, REDIGEE } from '#facts/conventions-de-pret';
import { preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { RetourAvantLaFin, RetourDejaConstate } from '../debut.errors';
import { constaterRetour, ConstaterRetour } from './constater-retour';

const onConstate = (change: Partial<ConstaterRetour['data']> = {}, context = preteuse('2027-03-02')) =>
  demander(
    new ConstaterRetour({ conventionId, poste: 'meme-poste', retourLe: '2027-03-01', ...change }, context),
    constaterRetour,
  );

describe('constater le retour au poste', () => {
  const { given } = scenariosOf(conventionPret);
  const FINIE = [...COMMENCEE, fait('PretEchu.v1')()];
  const retour = fait('RetourAuPosteConstate.v1');

  it('se fait une fois, à la fin du prêt', () => {
    given(...FINIE)
      .when(onConstate())
      .then(retour());
    given(...FINIE, retour())
      .when(onConstate())
      .changesNothing();
    given(...FINIE, retour())
      .when(onConstate({ poste: 'poste-equivalent' }))
      .refuses(RetourDejaConstate);
  });
  it('refuse avant la fin, ou un jour à venir', () => {
    given(...COMMENCEE)
      .when(onConstate())
      .refuses(Refus.EtapeDeConventionImpossible);
    given(...FINIE)
      .when(onConstate({ retourLe: '2027-02-27' }))
      .refuses(RetourAvantLaFin);
    given(...FINIE)
      .when(onConstate({ retourLe: '2027-03-03' }))
      .refuses(Refus.DateDeConventionFuture);
  });
  it('refuse sans prêt commencé, et à l’utilisatrice', () => {
    given(...REDIGEE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onConstate())
      .refuses(Refus.EtapeDeConventionImpossible);
    given(...FINIE)
      .when(onConstate({}, utilisatrice('2027-03-02')))
      .refuses(Refus.ReserveALaPreteuse);
  });
});
