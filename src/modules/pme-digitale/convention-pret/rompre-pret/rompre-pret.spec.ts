import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, conventionId, fait, REDIGEE } from '#facts/conventions-de-pret';
import { etrangere, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type { MOTIFS_DE_RUPTURE } from '../convention-pret.events';
import { rompre, RomprePret } from './rompre-pret';

const onRompt = (
  motif: (typeof MOTIFS_DE_RUPTURE)[number] = 'accord-des-entreprises',
  context = utilisatrice('2026-12-18'),
) => demander(new RomprePret({ conventionId, motif }, context), rompre);

describe('mettre fin au prêt', () => {
  const { given } = scenariosOf(conventionPret);
  const rompu = fait('PretRompu.v1');

  it('se fait par l’une des deux entreprises, aussi avant le début', () => {
    given(...COMMENCEE)
      .when(onRompt())
      .then(rompu());
    given(...REDIGEE)
      .when(onRompt())
      .then(rompu({ aCommence: false }));
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(...COMMENCEE, rompu())
      .when(onRompt())
      .changesNothing();
    given(...COMMENCEE, rompu())
      .when(onRompt('statut-perdu'))
      .refuses(Refus.EtapeDeConventionImpossible);
  });
  it('refuse à une autre entreprise', () => {
    given(...COMMENCEE)
      .when(onRompt(undefined, etrangere('2026-12-18')))
      .refuses(Refus.ConventionInconnue);
  });
});
