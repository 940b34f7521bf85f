import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait, OPERATEUR } from '#facts/entreprises';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import { verifier, VerifierPlafond } from './verifier-plafond';

const leSystemeVerifie = (acteur: Partial<Acteur> = {}) =>
  demander(new VerifierPlafond({ entrepriseUniqueId }, contexteDe({ ...SYSTEME, ...acteur })), verifier);

describe('vérifier le plafond d’un compte', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const octroyee = [fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()];
  const { accordeeLe } = fait('AideDeMinimisOctroyee.v2')().data;
  const declaree = (montantCentimes: number) =>
    fait('AidesAnterieuresDeclarees.v3')({ aides: [{ aideId: 'a1', ...OPERATEUR, montantCentimes, accordeeLe }] });

  const hors = fait('CompteHorsPlafond.v2')({ au: accordeeLe });

  it('dit ce qu’une déclaration d’une version antérieure n’a pas dit', () => {
    given(...octroyee, declaree(29_500_001))
      .when(leSystemeVerifie())
      .then(fait('PlafondDepasse.v2')(), hors);
    given(...octroyee, declaree(29_500_001), fait('PlafondDepasse.v2')())
      .when(leSystemeVerifie())
      .then(hors);
  });
  it('ne change rien la seconde fois, ni dans le plafond, ni d’un compte vide', () => {
    given(...octroyee, declaree(29_500_001), fait('PlafondDepasse.v2')(), hors)
      .when(leSystemeVerifie())
      .changesNothing();
    given(...octroyee, declaree(29_500_000))
      .when(leSystemeVerifie())
      .changesNothing();
    given().when(leSystemeVerifie()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...octroyee)
      .when(leSystemeVerifie({ role: 'mission.pilote' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
