import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import {
  APPARIEMENT_ACCEPTE,
  APPARIEMENT_CONCLU,
  APPARIEMENT_PROPOSE,
  APPARIEMENT_TRANSFORME,
  appariementId,
  fait,
  preteuse,
  preteuseId,
} from '#facts/competences';
import { quiEmprunte, quiPrete, region, tierce } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { MotifDeDeclinDAppariement } from '../appariement.events';
import { declinerAppariement, DeclinerAppariement } from './decliner-appariement';

const decliner = (
  context = quiEmprunte('2026-04-01'),
  motif: MotifDeDeclinDAppariement = 'sans-convention',
  conventionFinie = false,
) =>
  demander(new DeclinerAppariement({ appariementId, motif }, context), (command) =>
    declinerAppariement(command, conventionFinie),
  );

describe('décliner un appariement', () => {
  const { given } = scenariosOf(appariement);

  it('se fait par l’une ou l’autre, qu’il soit proposé ou conclu', () => {
    for (const faits of [APPARIEMENT_PROPOSE, APPARIEMENT_CONCLU]) {
      given(...faits)
        .when(decliner())
        .then(fait('AppariementDecline.v1')());
      given(...faits)
        .when(decliner(quiPrete('2026-04-01')))
        .then(fait('AppariementDecline.v1')({ siren: preteuse, declinePar: preteuseId }));
    }
  });
  it('attend la fin de la convention qui le suit', () => {
    given(...APPARIEMENT_TRANSFORME)
      .when(decliner())
      .refuses(Refus.AppariementSuiviDUneConvention);
    given(...APPARIEMENT_TRANSFORME)
      .when(decliner(undefined, undefined, true))
      .then(fait('AppariementDecline.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...APPARIEMENT_PROPOSE, fait('AppariementDecline.v1')())
      .when(decliner(quiEmprunte('2026-04-02')))
      .changesNothing();
  });
  it('refuse un autre motif, l’autre entreprise après coup, et une autre personne', () => {
    const decline = [...APPARIEMENT_PROPOSE, fait('AppariementDecline.v1')()];
    given(...decline)
      .when(decliner(undefined, 'trop-loin'))
      .refuses(Refus.AppariementTermine);
    given(...decline)
      .when(decliner(quiPrete('2026-04-01')))
      .refuses(Refus.AppariementTermine);
    const decide = decliner(quiEmprunte('2026-04-01', 'autre'));
    expect(() => decide(etatApres(appariement, decline))).toThrow(DoneByAnother);
  });
  it('refuse pendant que le programme retient la part, et une fois écarté', () => {
    given(...APPARIEMENT_ACCEPTE)
      .when(decliner())
      .refuses(Refus.AppariementEnCours);
    given(...APPARIEMENT_ACCEPTE, fait('AppariementEcarte.v1')())
      .when(decliner())
      .refuses(Refus.AppariementTermine);
  });
  it('refuse un appariement inconnu, et à une autre entreprise', () => {
    given().when(decliner()).refuses(Refus.AppariementInconnu);
    given(...APPARIEMENT_PROPOSE)
      .when(decliner(tierce('2026-04-01')))
      .refuses(Refus.AppariementInconnu);
  });
  it('refuse à une région', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(decliner(region('2026-04-01')))
      .refuses(Refus.ReponseALAppariementReservee);
  });
});
