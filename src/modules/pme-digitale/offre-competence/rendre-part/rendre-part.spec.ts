import { scenariosOf } from '#libs/event-sourcing';
import { appariementId, fait, OFFERTE, offreId } from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { offreCompetence } from '../offre-competence';
import { PartsTenuesParLeProgramme } from '../offre-competence.errors';
import { rendrePart, RendrePart } from './rendre-part';

const leProgrammeRend = (context = horloge('2026-04-01')) =>
  demander(new RendrePart({ offreId, appariementId }, context), rendrePart);

describe('rendre une part d’une offre', () => {
  const { given } = scenariosOf(offreCompetence);
  const tenue = [...OFFERTE, fait('PartDOffrePrise.v1')()];

  it('la libère, même quand l’offre est retirée', () => {
    for (const faits of [tenue, [...tenue, fait('OffreRetiree.v1')()]])
      given(...faits)
        .when(leProgrammeRend())
        .then(fait('PartDOffreRendue.v1')());
  });
  it('ne change rien la seconde fois, ni sans part ou sans offre', () => {
    for (const faits of [[...tenue, fait('PartDOffreRendue.v1')()], OFFERTE, []])
      given(...faits)
        .when(leProgrammeRend())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...tenue)
      .when(leProgrammeRend(quiPrete('2026-04-01')))
      .refuses(PartsTenuesParLeProgramme);
  });
});
