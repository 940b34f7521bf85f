import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { fait, OFFERTE, offreId } from '#facts/competences';
import { quiEmprunte, quiPrete, region } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import type { EntrepriseQuiPublie } from '../../annonce';
import { StatutPmeDigitaleRequis } from '../../annonce.errors';
import { offreCompetence } from '../offre-competence';
import * as Refus from '../offre-competence.errors';
import { PublierOffre, publierOffre } from './publier-offre';

const { siret, competences, partPourCent, du, au, nature } = fait('OffrePubliee.v1')().data;
const SAISIE = { offreId, siret, competences, partPourCent, du, au, nature };
const ENTREPRISE: EntrepriseQuiPublie = {
  etablissements: [{ siret, region: '53', commune: '29232', naf: '62.01Z', fermeLe: null }],
};

const lEntreprisePublie = (
  change: Partial<PublierOffre['data']> = {},
  context = quiPrete('2026-02-16'),
  entreprise: EntrepriseQuiPublie | null = ENTREPRISE,
) => demander(new PublierOffre({ ...SAISIE, ...change }, context), (command) => publierOffre(command, entreprise));

describe('publier une offre de compétences', () => {
  const { given } = scenariosOf(offreCompetence);

  it('retient ce qui est offert, où, et pour quelle part, sans nommer personne d’autre que qui publie', () => {
    given().when(lEntreprisePublie()).then(fait('OffrePubliee.v1')());
  });
  it('ne change rien la seconde fois, même une fois retirée ou le statut perdu', () => {
    for (const faits of [OFFERTE, [...OFFERTE, fait('OffreRetiree.v1')()]])
      given(...faits)
        .when(lEntreprisePublie({}, quiPrete('2026-04-01'), null))
        .changesNothing();
  });
  it('refuse une autre offre sous le même identifiant, et celle d’une autre entreprise', () => {
    for (const change of [{ partPourCent: 50 }, { nature: 'competences' as const }])
      given(...OFFERTE)
        .when(lEntreprisePublie(change))
        .refuses(Refus.OffreDejaPubliee);
    given(...OFFERTE)
      .when(lEntreprisePublie({}, quiEmprunte('2026-02-16')))
      .refuses(Refus.OffreDejaPubliee);
  });
  it('refuse la même par une autre personne', () => {
    const decide = lEntreprisePublie({}, quiPrete('2026-02-16', 'autre'));
    expect(() => decide(etatApres(offreCompetence, OFFERTE))).toThrow(DoneByAnother);
  });
  it('refuse sans le statut', () => {
    given()
      .when(lEntreprisePublie({}, undefined, null))
      .refuses(StatutPmeDigitaleRequis);
  });
  it('refuse à une région', () => {
    given()
      .when(lEntreprisePublie({}, region('2026-02-16')))
      .refuses(Refus.OffreReservee);
  });
});
