import { scenariosOf } from '#libs/event-sourcing';
import { besoinId, DEMANDE, fait } from '#facts/competences';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { besoinCompetence } from '../besoin-competence';
import * as Refus from '../besoin-competence.errors';
import { RetirerBesoin, retirerBesoin } from './retirer-besoin';

const lEntrepriseRetire = (context = quiEmprunte('2026-03-02')) =>
  demander(new RetirerBesoin({ besoinId }, context), retirerBesoin);

describe('retirer un besoin de compétences', () => {
  const { given } = scenariosOf(besoinCompetence);

  it('le ferme, et de nouveau quand il a été rouvert', () => {
    for (const suite of [[], [fait('BesoinPourvu.v1')(), fait('BesoinRouvert.v1')()]])
      given(...DEMANDE, ...suite)
        .when(lEntrepriseRetire())
        .then(fait('BesoinRetire.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...DEMANDE, fait('BesoinRetire.v1')())
      .when(lEntrepriseRetire())
      .changesNothing();
  });
  it('refuse un besoin pourvu, ou fini', () => {
    given(...DEMANDE, fait('BesoinPourvu.v1')())
      .when(lEntrepriseRetire())
      .refuses(Refus.BesoinDejaPourvu);
    given(...DEMANDE, fait('BesoinExpire.v1')())
      .when(lEntrepriseRetire())
      .refuses(Refus.BesoinTermine);
  });
  it('refuse un besoin inconnu, et celui d’une autre entreprise', () => {
    given().when(lEntrepriseRetire()).refuses(Refus.BesoinInconnu);
    given(...DEMANDE)
      .when(lEntrepriseRetire(quiPrete('2026-03-02')))
      .refuses(Refus.BesoinInconnu);
  });
  it('refuse à une région', () => {
    given(...DEMANDE)
      .when(lEntrepriseRetire(region('2026-03-02')))
      .refuses(Refus.BesoinReserve);
  });
});
