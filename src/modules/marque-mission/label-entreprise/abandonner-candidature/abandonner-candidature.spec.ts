import { scenariosOf } from '#libs/event-sourcing';
import { candidatureId, DEPOSEE, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { abandonner, AbandonnerCandidature } from './abandonner-candidature';

const lEntrepriseAbandonne = (context = dirigeante('2026-03-02'), candidature = candidatureId) =>
  demander(new AbandonnerCandidature({ siren, candidatureId: candidature }, context), abandonner);

describe('abandonner une candidature', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('y met fin', () => {
    given(...DEPOSEE)
      .when(lEntrepriseAbandonne())
      .then(fait('CandidatureAbandonnee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...DEPOSEE, fait('CandidatureAbandonnee.v1')())
      .when(lEntrepriseAbandonne())
      .changesNothing();
  });
  it('refuse une fois le label accordé, et une autre candidature', () => {
    given(...LABELLISEE)
      .when(lEntrepriseAbandonne())
      .refuses(Refus.CandidatureInconnue);
    given(...DEPOSEE)
      .when(lEntrepriseAbandonne(dirigeante('2026-03-02'), `${siren}-2`))
      .refuses(Refus.CandidatureInconnue);
  });
  it('refuse à une autre entreprise et à la mission', () => {
    given(...DEPOSEE)
      .when(lEntrepriseAbandonne(dirigeante('2026-03-02', '356000000')))
      .refuses(Refus.CandidatureInconnue);
    given(...DEPOSEE)
      .when(lEntrepriseAbandonne(pilote('2026-03-02')))
      .refuses(Refus.CandidatureReservee);
  });
});
