import { scenariosOf } from '#libs/event-sourcing';
import { decideurId, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { MotifDeRetraitDuLabel } from '../label-entreprise.events';
import { envisager, EnvisagerRetrait } from './envisager-retrait';

const laMissionEnvisage = (motif: MotifDeRetraitDuLabel = 'critere-perdu', context = pilote('2026-10-01')) =>
  demander(new EnvisagerRetrait({ siren, motif }, context), envisager);

describe('envisager un retrait', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('laisse quinze jours à l’entreprise, aussi d’un label suspendu', () => {
    given(...LABELLISEE)
      .when(laMissionEnvisage())
      .then(fait('RetraitEnvisage.v1')());
    given(...LABELLISEE, fait('LabelSuspendu.v1')())
      .when(laMissionEnvisage())
      .then(fait('RetraitEnvisage.v1')());
  });
  it('ne change rien la seconde fois, et n’en change pas le motif', () => {
    const envisage = [...LABELLISEE, fait('RetraitEnvisage.v1')()];
    given(...envisage)
      .when(laMissionEnvisage('critere-perdu', pilote('2026-10-05')))
      .changesNothing();
    given(...envisage)
      .when(laMissionEnvisage('declaration-inexacte'))
      .refuses(Refus.RetraitDejaEnvisage);
  });
  it('refuse sans label, et une fois le label fini', () => {
    given().when(laMissionEnvisage()).refuses(Refus.LabelInconnu);
    given(...LABELLISEE)
      .when(laMissionEnvisage('critere-perdu', pilote('2028-03-02')))
      .refuses(Refus.LabelDansUnAutreEtat);
  });
  it('refuse à qui ne décide pas, et à qui y a un intérêt', () => {
    given(...LABELLISEE)
      .when(laMissionEnvisage('critere-perdu', evaluatrice('2026-10-01')))
      .refuses(Refus.DecisionReservee);
    given(...LABELLISEE, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionEnvisage())
      .refuses(Refus.InteretDansLEntreprise);
  });
});
