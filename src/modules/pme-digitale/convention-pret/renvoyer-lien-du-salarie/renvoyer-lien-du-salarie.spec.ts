import { scenariosOf } from '#libs/event-sourcing';
import {
  CONSULTEE,
  contenu,
  conventionId,
  fait,
  LIEN_EMIS,
  PART_TENUE,
  preteurId,
  REDIGEE,
} from '#facts/conventions-de-pret';
import { preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { LienDejaEnvoyeCeJour } from '../lien.errors';
import { renvoyer, RenvoyerLienDuSalarie } from './renvoyer-lien-du-salarie';

const onRenvoie = (context = preteuse('2026-06-11')) =>
  demander(new RenvoyerLienDuSalarie({ conventionId }, context), renvoyer);

describe('renvoyer un lien au salarié', () => {
  const { given } = scenariosOf(conventionPret);
  const renvoye = (change: object) => fait('LienDuSalarieEmis.v1')({ numero: 2, emisPar: preteurId, ...change });
  const encore = renvoye({ emisLe: '2026-06-11', expireLe: '2026-06-26' });

  it('sert à répondre, ou à retirer son accord une fois donné', () => {
    given(...LIEN_EMIS)
      .when(onRenvoie())
      .then(encore);
    given(...CONSULTEE)
      .when(onRenvoie(preteuse('2026-06-30')))
      .then(renvoye({ numero: 3, usage: 'retrait', emisLe: '2026-06-30', expireLe: contenu.au }));
  });
  it('ne se fait qu’une fois par jour', () => {
    given(...LIEN_EMIS, encore)
      .when(onRenvoie())
      .changesNothing();
    given(...LIEN_EMIS, encore)
      .when(onRenvoie(preteuse('2026-06-11', 'autre')))
      .refuses(LienDejaEnvoyeCeJour);
    given(...LIEN_EMIS)
      .when(onRenvoie(preteuse('2026-06-10')))
      .refuses(LienDejaEnvoyeCeJour);
  });
  it('attend que le temps du salarié soit vérifié et libre, et refuse une fois sans suite', () => {
    given(...REDIGEE)
      .when(onRenvoie())
      .refuses(Refus.PartEnAttente);
    given(...REDIGEE, fait('PartDeTempsRefusee.v1')())
      .when(onRenvoie())
      .refuses(Refus.PartIndisponible);
    given(...PART_TENUE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onRenvoie())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
  it('revient à la prêteuse', () => {
    given(...LIEN_EMIS)
      .when(onRenvoie(utilisatrice('2026-06-11')))
      .refuses(Refus.ReserveALaPreteuse);
  });
});
