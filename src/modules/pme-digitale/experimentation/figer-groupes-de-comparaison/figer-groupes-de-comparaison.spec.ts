import { scenariosOf } from '#libs/event-sourcing';
import { autreSiren, EN_COURS, EVALUEE, experimentationId, fait, FIGEE, OUVERTE, siren } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { figer, FigerGroupesDeComparaison, type GroupesLus } from './figer-groupes-de-comparaison';

const { position, admises, attente, figesLe } = fait('GroupesDeComparaisonFiges.v1')().data;
const LUS: GroupesLus = { groupes: { admises, attente }, position };

const laMissionFige = (lus: GroupesLus | null = LUS, context: ReturnType<typeof mission> = mission(figesLe)) =>
  demander(new FigerGroupesDeComparaison({ experimentationId }, context), (command) => figer(command, lus));

describe('figer les groupes de comparaison', () => {
  const { given } = scenariosOf(experimentation);

  it('retient les deux groupes, dans l’ordre des SIREN, et la position d’où ils se refont', () => {
    given(...EN_COURS)
      .when(laMissionFige())
      .then(fait('GroupesDeComparaisonFiges.v1')());
    const troisieme = { siren: '100000009', rang: 2 };
    given(...EN_COURS, fait('EntrepriseMiseEnAttente.v1')({ ...troisieme, ordre: 2 }))
      .when(laMissionFige({ groupes: { admises, attente: [troisieme, ...attente] }, position }))
      .then(fait('GroupesDeComparaisonFiges.v1')({ attente: [troisieme, ...attente] }));
  });
  it('ne change rien la seconde fois, quoi qu’il soit arrivé depuis', () => {
    for (const suite of [fait('EntrepriseSortie.v1')(), fait('EntreprisePromue.v1')()])
      given(...FIGEE, suite)
        .when(laMissionFige(null, mission('2028-01-01')))
        .changesNothing();
  });
  it('refuse à une autre personne de les refaire', () => {
    given(...FIGEE)
      .when(laMissionFige(LUS, mission(figesLe, '0190c5a0-0000-7000-8000-0000000000c9')))
      .refuses(Refus.GroupesDejaFiges);
  });
  it('refuse un an après l’ouverture, quand des résultats peuvent être connus', () => {
    given(...EN_COURS)
      .when(laMissionFige(LUS, mission('2027-01-12')))
      .refuses(Refus.GroupesTropTardifs);
    given(...EN_COURS)
      .when(laMissionFige(LUS, mission('2027-01-11')))
      .then(fait('GroupesDeComparaisonFiges.v1')({ figesLe: '2027-01-11' }));
  });
  it('refuse un groupe vide', () => {
    given(...EN_COURS, fait('EntrepriseSortie.v1')({ siren: autreSiren, numero: null }))
      .when(laMissionFige())
      .refuses(Refus.GroupesIncomplets);
    given(...EN_COURS, fait('EntrepriseSortie.v1')({ siren }))
      .when(laMissionFige())
      .refuses(Refus.GroupesIncomplets);
  });
  it('refuse quand la cohorte a changé depuis sa lecture', () => {
    given(...EN_COURS, fait('EntrepriseMiseEnAttente.v1')({ siren: '100000009', ordre: 2 }))
      .when(laMissionFige())
      .refuses(Refus.CohorteChangeePendantLActe);
  });
  it('refuse avant le démarrage, après l’évaluation, une cohorte inconnue, et une région', () => {
    for (const faits of [OUVERTE, EVALUEE])
      given(...faits)
        .when(laMissionFige())
        .refuses(Refus.ExperimentationDansUnAutreEtat);
    given().when(laMissionFige(null)).refuses(Refus.ExperimentationInconnue);
    given(...EN_COURS)
      .when(laMissionFige(LUS, laRegion(figesLe)))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
