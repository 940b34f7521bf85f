import { scenariosOf } from '#libs/event-sourcing';
import { dispositifId, fait } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dispositif } from '../dispositif';
import type { MotifDeFermeture } from '../dispositif.events';
import * as Refus from '../dispositif.errors';
import { fermer, FermerDispositif } from './fermer-dispositif';

interface Saisie extends Partial<Acteur> {
  motif?: MotifDeFermeture;
}

const laBretagneFerme = ({ motif = 'credits-epuises', ...acteur }: Saisie = {}) => {
  const context = contexteDe({ role: 'region.responsable', at: '2026-05-29T09:00:00Z', ...acteur });
  return demander(new FermerDispositif({ dispositifId, motif }, context), fermer);
};

describe('fermer un dispositif', () => {
  const { given } = scenariosOf(dispositif);

  it('retient le jour à Paris et le motif', () => {
    given(fait('DispositifOuvert.v1')()).when(laBretagneFerme()).then(fait('DispositifFerme.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')())
      .when(laBretagneFerme({ at: '2026-06-02T09:00:00Z' }))
      .changesNothing();
  });
  it('refuse un dispositif inconnu', () => {
    given().when(laBretagneFerme()).refuses(Refus.DispositifInconnu);
  });
  it('refuse le dispositif d’une autre région, sans dire qu’il existe', () => {
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ territoire: '76' }))
      .refuses(Refus.DispositifInconnu);
  });
  it('refuse à qui n’est pas responsable, que le dispositif existe ou non', () => {
    given()
      .when(laBretagneFerme({ territoire: '76', role: 'region.comptable' }))
      .refuses(Refus.DispositifReserveAuResponsable);
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ role: 'region.signataire' }))
      .refuses(Refus.DispositifReserveAuResponsable);
  });
  it('refuse une seconde fermeture d’un autre motif', () => {
    const ferme = given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')());
    ferme.when(laBretagneFerme({ motif: 'remplace' })).refuses(Refus.DispositifDejaFerme);
  });
});
