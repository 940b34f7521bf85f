import { scenariosOf } from '#libs/event-sourcing';
import { fait, LABELLISEE, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { retirer, RetirerLabel } from './retirer-label';

const { retirePar } = fait('LabelRetire.v1')().data;

const laMissionRetire = (jour = '2026-10-20', context = pilote(jour, retirePar)) =>
  demander(new RetirerLabel({ siren }, context), retirer);

describe('retirer un label', () => {
  const { given } = scenariosOf(labelEntreprise);
  const envisage = [...LABELLISEE, fait('RetraitEnvisage.v1')()];
  const repondu = [...envisage, fait('ObservationsRecues.v1')()];

  it('vient une fois les observations reçues', () => {
    given(...repondu)
      .when(laMissionRetire('2026-10-13'))
      .then(fait('LabelRetire.v1')({ retireLe: '2026-10-13' }));
  });
  it('vient sans elles une fois leur délai passé, et le dit', () => {
    given(...envisage)
      .when(laMissionRetire('2026-10-17'))
      .then(fait('LabelRetire.v1')({ observations: 'aucune', retireLe: '2026-10-17' }));
    given(...envisage)
      .when(laMissionRetire('2026-10-16'))
      .refuses(Refus.ObservationsAttendues);
  });
  it('ne change rien la seconde fois', () => {
    given(...repondu, fait('LabelRetire.v1')())
      .when(laMissionRetire())
      .changesNothing();
  });
  it('refuse sans label, sans retrait envisagé, et une fois le label fini', () => {
    given().when(laMissionRetire()).refuses(Refus.LabelInconnu);
    given(...LABELLISEE)
      .when(laMissionRetire())
      .refuses(Refus.RetraitNonEnvisage);
    given(...repondu)
      .when(laMissionRetire('2028-03-02'))
      .refuses(Refus.LabelDansUnAutreEtat);
  });
  it('refuse à qui l’a envisagé, à qui ne décide pas, à qui y a un intérêt', () => {
    given(...repondu)
      .when(laMissionRetire('2026-10-20', pilote('2026-10-20')))
      .refuses(Refus.RetraitParUneAutrePersonne);
    given(...repondu)
      .when(laMissionRetire('2026-10-20', evaluatrice('2026-10-20')))
      .refuses(Refus.DecisionReservee);
    given(...repondu, fait('InteretDeclare.v1')({ declarePar: retirePar }))
      .when(laMissionRetire())
      .refuses(Refus.InteretDansLEntreprise);
  });
});
