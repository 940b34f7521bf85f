import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABEL_DEMANDE, LABELLISE } from '#facts/connecteurs';
import { horloge, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { constaterSilence, ConstaterSilenceSurLabellisation } from './constater-silence-sur-labellisation';

const lHorlogeConstate = (jour = '2026-04-03', context = horloge(jour), rang = 1) =>
  demander(new ConstaterSilenceSurLabellisation({ connecteurId, rang }, context), constaterSilence);

describe('constater le silence sur une demande de label', () => {
  const { given } = scenariosOf(labellisation);

  it('rejette la demande le lendemain du délai', () => {
    given(...LABEL_DEMANDE)
      .when(lHorlogeConstate())
      .then(fait('LabellisationDecideeParSilence.v1')());
  });
  it('accorde le label où le silence accepte', () => {
    given(fait('LabellisationDemandee.v1')({ effetDuSilence: 'acceptation' }))
      .when(lHorlogeConstate())
      .then(
        fait('LabellisationDecideeParSilence.v1')({ effet: 'acceptation' }),
        fait('LabellisationAccordee.v1')({ accordeePar: null, accordeeLe: '2026-04-03', expireLe: '2029-04-02' }),
      );
  });
  it('ne change rien avant, une seconde fois, après une décision, ni pour un autre rang', () => {
    given(...LABEL_DEMANDE)
      .when(lHorlogeConstate('2026-04-02'))
      .changesNothing();
    given(...LABEL_DEMANDE, fait('LabellisationDecideeParSilence.v1')())
      .when(lHorlogeConstate('2026-04-04'))
      .changesNothing();
    given(...LABELLISE)
      .when(lHorlogeConstate())
      .changesNothing();
    given(...LABEL_DEMANDE)
      .when(lHorlogeConstate('2026-04-03', horloge('2026-04-03'), 2))
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...LABEL_DEMANDE)
      .when(lHorlogeConstate('2026-04-03', mission('2026-04-03')))
      .refuses(Refus.EcheanceDeLabellisationReservee);
  });
});
