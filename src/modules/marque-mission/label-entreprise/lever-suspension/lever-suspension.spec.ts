import { scenariosOf } from '#libs/event-sourcing';
import { decideurId, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { lever, LeverSuspension } from './lever-suspension';

const laMissionLeve = (context = pilote('2026-09-15')) => demander(new LeverSuspension({ siren }, context), lever);

describe('lever une suspension', () => {
  const { given } = scenariosOf(labelEntreprise);
  const suspendu = [...LABELLISEE, fait('LabelSuspendu.v1')()];

  it('rend le label actif', () => {
    given(...suspendu)
      .when(laMissionLeve())
      .then(fait('SuspensionLevee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...suspendu, fait('SuspensionLevee.v1')())
      .when(laMissionLeve())
      .changesNothing();
  });
  it('refuse sans label, sans suspension, et une fois le label fini', () => {
    given().when(laMissionLeve()).refuses(Refus.LabelInconnu);
    given(...LABELLISEE)
      .when(laMissionLeve())
      .refuses(Refus.LabelDansUnAutreEtat);
    given(...suspendu)
      .when(laMissionLeve(pilote('2028-03-02')))
      .refuses(Refus.LabelDansUnAutreEtat);
  });
  it('refuse à qui ne décide pas, et à qui y a un intérêt', () => {
    given(...suspendu)
      .when(laMissionLeve(evaluatrice('2026-09-15')))
      .refuses(Refus.DecisionReservee);
    given(...suspendu, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionLeve())
      .refuses(Refus.InteretDansLEntreprise);
  });
});
