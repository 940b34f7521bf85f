import { scenariosOf } from '#libs/event-sourcing';
import { fait, OFFERTE, offreId } from '#facts/competences';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { offreCompetence } from '../offre-competence';
import * as Refus from '../offre-competence.errors';
import { RetirerOffre, retirerOffre } from './retirer-offre';

const lEntrepriseRetire = (context = quiPrete('2026-06-01')) =>
  demander(new RetirerOffre({ offreId }, context), retirerOffre);

describe('retirer une offre de compétences', () => {
  const { given } = scenariosOf(offreCompetence);

  it('la ferme, que des parts en soient tenues ou non', () => {
    for (const suite of [[], [fait('PartDOffrePrise.v1')()]])
      given(...OFFERTE, ...suite)
        .when(lEntrepriseRetire())
        .then(fait('OffreRetiree.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...OFFERTE, fait('OffreRetiree.v1')())
      .when(lEntrepriseRetire(quiPrete('2026-06-02')))
      .changesNothing();
  });
  it('refuse une offre finie', () => {
    given(...OFFERTE, fait('OffreExpiree.v1')())
      .when(lEntrepriseRetire())
      .refuses(Refus.OffreTerminee);
  });
  it('refuse une offre inconnue, et celle d’une autre entreprise', () => {
    given().when(lEntrepriseRetire()).refuses(Refus.OffreInconnue);
    given(...OFFERTE)
      .when(lEntrepriseRetire(quiEmprunte('2026-06-01')))
      .refuses(Refus.OffreInconnue);
  });
  it('refuse à une région', () => {
    given(...OFFERTE)
      .when(lEntrepriseRetire(region('2026-06-01')))
      .refuses(Refus.OffreReservee);
  });
});
