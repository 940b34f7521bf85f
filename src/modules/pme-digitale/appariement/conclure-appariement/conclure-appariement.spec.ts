import { scenariosOf } from '#libs/event-sourcing';
import { APPARIEMENT_ACCEPTE, APPARIEMENT_CONCLU, APPARIEMENT_PROPOSE, appariementId, fait } from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { appariement } from '../appariement';
import { AppariementTenuParLeProgramme } from '../appariement.errors';
import { conclureAppariement, ConclureAppariement } from './conclure-appariement';

const leProgrammeConclut = (context = horloge('2026-02-23')) =>
  demander(new ConclureAppariement({ appariementId }, context), conclureAppariement);

describe('conclure un appariement', () => {
  const { given } = scenariosOf(appariement);

  it('se fait une fois que les deux ont accepté', () => {
    given(...APPARIEMENT_ACCEPTE)
      .when(leProgrammeConclut())
      .then(fait('AppariementConclu.v1')());
  });
  it('ne change rien la seconde fois, ni avant, ni sans lui', () => {
    for (const faits of [APPARIEMENT_CONCLU, APPARIEMENT_PROPOSE, []])
      given(...faits)
        .when(leProgrammeConclut())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...APPARIEMENT_ACCEPTE)
      .when(leProgrammeConclut(quiPrete('2026-02-23')))
      .refuses(AppariementTenuParLeProgramme);
  });
});
