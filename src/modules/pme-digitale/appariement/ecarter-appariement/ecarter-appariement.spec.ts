import { scenariosOf } from '#libs/event-sourcing';
import { APPARIEMENT_ACCEPTE, APPARIEMENT_CONCLU, APPARIEMENT_PROPOSE, appariementId, fait } from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { appariement } from '../appariement';
import { AppariementTenuParLeProgramme } from '../appariement.errors';
import type { MotifDAppariementEcarte } from '../appariement.events';
import { ecarterAppariement, EcarterAppariement } from './ecarter-appariement';

const leProgrammeEcarte = (motif: MotifDAppariementEcarte, context = horloge('2026-02-23')) =>
  demander(new EcarterAppariement({ appariementId, motif }, context), ecarterAppariement);

describe('écarter un appariement', () => {
  const { given } = scenariosOf(appariement);

  it('se fait quand l’offre ou le besoin a dit non', () => {
    for (const motif of ['part-insuffisante', 'offre-fermee', 'besoin-pourvu', 'besoin-ferme'] as const)
      given(...APPARIEMENT_ACCEPTE)
        .when(leProgrammeEcarte(motif))
        .then(fait('AppariementEcarte.v1')({ motif }));
  });
  it('se fait le lendemain du dernier jour, sans réponse de l’une des deux', () => {
    const ecarteLe = '2026-03-23';
    given(...APPARIEMENT_PROPOSE)
      .when(leProgrammeEcarte('sans-reponse', horloge(ecarteLe)))
      .then(fait('AppariementEcarte.v1')({ motif: 'sans-reponse', ecarteLe }));
    given(...APPARIEMENT_PROPOSE)
      .when(leProgrammeEcarte('sans-reponse', horloge('2026-03-22')))
      .changesNothing();
  });
  it('ne change rien la seconde fois, une fois répondu, ni sans lui', () => {
    for (const faits of [
      APPARIEMENT_ACCEPTE,
      APPARIEMENT_CONCLU,
      [],
      [...APPARIEMENT_ACCEPTE, fait('AppariementEcarte.v1')()],
    ])
      given(...faits)
        .when(leProgrammeEcarte('sans-reponse', horloge('2026-03-23')))
        .changesNothing();
    for (const faits of [APPARIEMENT_PROPOSE, APPARIEMENT_CONCLU])
      given(...faits)
        .when(leProgrammeEcarte('part-insuffisante'))
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...APPARIEMENT_ACCEPTE)
      .when(leProgrammeEcarte('offre-fermee', quiPrete('2026-02-23')))
      .refuses(AppariementTenuParLeProgramme);
  });
});
