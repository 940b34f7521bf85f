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
  le?: string;
}

const laBretagneFerme = ({ motif = 'credits-epuises', le = '2026-05-29', ...acteur }: Saisie = {}) => {
  const context = contexteDe({ role: 'region.responsable', ...acteur });
  return demander(
    new FermerDispositif({ motifDeDate: 'saisie-differee', dispositifId, motif, fermeLe: le }, context),
    fermer,
  );
};

describe('fermer un dispositif', () => {
  const { given } = scenariosOf(dispositif);

  it('retient la date et le motif', () => {
    given(fait('DispositifOuvert.v1')()).when(laBretagneFerme()).then(fait('DispositifFerme.v1')());
  });
  it('peut fermer le jour de l’ouverture, ou ce jour', () => {
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ le: '2026-06-30' }))
      .then(fait('DispositifFerme.v1')({ fermeLe: '2026-06-30' }));
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ le: '2026-01-05' }))
      .then(fait('DispositifFerme.v1')({ fermeLe: '2026-01-05' }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')()).when(laBretagneFerme()).changesNothing();
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
  it('refuse une seconde fermeture, d’une autre date ou d’un autre motif', () => {
    const ferme = given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')());
    ferme.when(laBretagneFerme({ le: '2026-05-30' })).refuses(Refus.DispositifDejaFerme);
    ferme.when(laBretagneFerme({ motif: 'remplace' })).refuses(Refus.DispositifDejaFerme);
  });
  it('refuse une date avant l’ouverture ou après ce jour', () => {
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ le: '2026-01-04' }))
      .refuses(Refus.DateHorsDePropos);
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneFerme({ le: '2026-07-01' }))
      .refuses(Refus.DateHorsDePropos);
  });
});
