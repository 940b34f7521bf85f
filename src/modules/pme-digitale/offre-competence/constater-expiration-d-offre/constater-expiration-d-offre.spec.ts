import { scenariosOf } from '#libs/event-sourcing';
import { fait, OFFERTE, offreId } from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { offreCompetence } from '../offre-competence';
import { PartsTenuesParLeProgramme } from '../offre-competence.errors';
import { ConstaterExpirationDOffre, constaterExpirationDOffre } from './constater-expiration-d-offre';

const lHorlogeConstate = (jour = '2027-01-01', context = horloge(jour)) =>
  demander(new ConstaterExpirationDOffre({ offreId }, context), constaterExpirationDOffre);

describe('constater la fin d’une offre de compétences', () => {
  const { given } = scenariosOf(offreCompetence);

  it('la dit finie le lendemain de son dernier jour', () => {
    given(...OFFERTE)
      .when(lHorlogeConstate())
      .then(fait('OffreExpiree.v1')());
  });
  it('ne change rien avant, après, ni quand elle est retirée ou inconnue', () => {
    given(...OFFERTE)
      .when(lHorlogeConstate('2026-12-31'))
      .changesNothing();
    for (const suite of ['OffreExpiree.v1', 'OffreRetiree.v1'] as const)
      given(...OFFERTE, fait(suite)())
        .when(lHorlogeConstate())
        .changesNothing();
    given().when(lHorlogeConstate()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...OFFERTE)
      .when(lHorlogeConstate('2027-01-01', quiPrete('2027-01-01')))
      .refuses(PartsTenuesParLeProgramme);
  });
});
