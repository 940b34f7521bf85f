import { scenariosOf } from '#libs/event-sourcing';
import { besoinId, DEMANDE, fait } from '#facts/competences';
import { horloge, quiEmprunte } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { besoinCompetence } from '../besoin-competence';
import { BesoinTenuParLeProgramme } from '../besoin-competence.errors';
import { ConstaterExpirationDeBesoin, constaterExpirationDeBesoin } from './constater-expiration-de-besoin';

const lHorlogeConstate = (jour = '2026-10-01', context = horloge(jour)) =>
  demander(new ConstaterExpirationDeBesoin({ besoinId }, context), constaterExpirationDeBesoin);

describe('constater la fin d’un besoin de compétences', () => {
  const { given } = scenariosOf(besoinCompetence);

  it('le dit fini le lendemain de son dernier jour', () => {
    given(...DEMANDE)
      .when(lHorlogeConstate())
      .then(fait('BesoinExpire.v1')());
  });
  it('ne change rien avant, après, ni quand il est pourvu, retiré ou inconnu', () => {
    given(...DEMANDE)
      .when(lHorlogeConstate('2026-09-30'))
      .changesNothing();
    for (const suite of ['BesoinExpire.v1', 'BesoinRetire.v1', 'BesoinPourvu.v1'] as const)
      given(...DEMANDE, fait(suite)())
        .when(lHorlogeConstate())
        .changesNothing();
    given().when(lHorlogeConstate()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...DEMANDE)
      .when(lHorlogeConstate('2026-10-01', quiEmprunte('2026-10-01')))
      .refuses(BesoinTenuParLeProgramme);
  });
});
