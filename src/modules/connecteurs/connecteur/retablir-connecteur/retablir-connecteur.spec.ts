import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, connecteurId, fait } from '#facts/connecteurs';
import { connecteur as lui, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { retablir, RetablirConnecteur } from './retablir-connecteur';

const laRegionRetablit = (context = referent('2026-06-15')) =>
  demander(new RetablirConnecteur({ connecteurId }, context), retablir);

describe('rétablir un connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const suspendu = [...ACTIF, fait('ConnecteurSuspendu.v1')()];

  it('met fin à sa suspension', () => {
    given(...suspendu)
      .when(laRegionRetablit())
      .then(fait('ConnecteurRetabli.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...suspendu, fait('ConnecteurRetabli.v1')())
      .when(laRegionRetablit(responsable('2026-06-16')))
      .changesNothing();
  });
  it('refuse à qui n’est pas suspendu', () => {
    given().when(laRegionRetablit()).refuses(Refus.ConnecteurInconnu);
    for (const faits of [CANDIDAT, [...suspendu, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(laRegionRetablit())
        .refuses(Refus.ConnecteurNonSuspendu);
  });
  it('refuse à une autre région, à lui-même, et à qui n’en décide pas', () => {
    given(...suspendu)
      .when(laRegionRetablit(referent('2026-06-15', '76')))
      .refuses(Refus.ConnecteurInconnu);
    given(...suspendu)
      .when(laRegionRetablit(referent('2026-06-15', '53', connecteurId)))
      .refuses(Refus.DecisionSurSoi);
    given(...suspendu)
      .when(laRegionRetablit(lui('2026-06-15')))
      .refuses(Refus.GestionDesConnecteursReservee);
  });
});
