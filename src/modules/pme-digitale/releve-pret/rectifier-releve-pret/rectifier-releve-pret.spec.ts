import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE } from '#facts/conventions-de-pret';
import { CONTESTE, fait, RECTIFIE, SAISI, VALIDE } from '#facts/releves-de-pret';
import { etrangere, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { RECTIFICATION, SAISIE, surLaConvention } from '../../../../../test/support/saisie-de-releve';
import { ReserveALaPreteuse } from '../../convention-pret/convention-pret.errors';
import { relevePret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import { rectifier, RectifierRelevePret } from './rectifier-releve-pret';

const JOUR = '2026-10-06';
const elleRectifie = (change: object = {}, context = preteuse(JOUR)) =>
  demander(new RectifierRelevePret({ ...RECTIFICATION, ...change }, context), (command) =>
    rectifier(command, { convention: surLaConvention(...COMMENCEE), precedentDu: null }),
  );

describe('rectifier un relevé de prêt', () => {
  const { given } = scenariosOf(relevePret);
  const rectifie = fait('RelevePretRectifie.v1');

  it('remplace un relevé contesté, en attente ou validé, et dit lequel', () => {
    for (const faits of [SAISI, CONTESTE])
      given(...faits)
        .when(elleRectifie())
        .then(rectifie());
    given(...VALIDE)
      .when(elleRectifie())
      .then(rectifie({ rangValide: 1 }));
    given(...VALIDE, rectifie({ rangValide: 1 }))
      .when(elleRectifie({ rangRemplace: 2, heuresCentiemes: 45_00 }))
      .then(rectifie({ rang: 3, rangRemplace: 2, rangValide: 1, heuresCentiemes: 45_00 }));
    given(...RECTIFIE)
      .when(elleRectifie({ rangRemplace: 2, heuresCentiemes: 45_00 }))
      .then(rectifie({ rang: 3, rangRemplace: 2, heuresCentiemes: 45_00 }));
  });
  it('ne change rien la seconde fois, et refuse à un autre, ou sur un relevé déjà remplacé', () => {
    given(...RECTIFIE)
      .when(elleRectifie())
      .changesNothing();
    given(...RECTIFIE)
      .when(elleRectifie({}, preteuse(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...RECTIFIE)
      .when(elleRectifie({ heuresCentiemes: 1 }))
      .refuses(Refus.ReleveRemplace);
  });
  it('refuse les mêmes montants, et ceux qu’une saisie refuserait', () => {
    given(...CONTESTE)
      .when(elleRectifie(SAISIE))
      .refuses(Refus.RectificationSansChangement);
    given(...CONTESTE)
      .when(elleRectifie({ heuresCentiemes: 60_01 }))
      .refuses(Refus.HeuresAuDelaDeLaConvention);
  });
  it('refuse sans relevé, et à qui n’est pas la prêteuse', () => {
    given().when(elleRectifie()).refuses(Refus.ReleveDePretInconnu);
    given(...CONTESTE)
      .when(elleRectifie({}, etrangere(JOUR)))
      .refuses(Refus.ReleveDePretInconnu);
    given(...CONTESTE)
      .when(elleRectifie({}, utilisatrice(JOUR)))
      .refuses(ReserveALaPreteuse);
  });
});
