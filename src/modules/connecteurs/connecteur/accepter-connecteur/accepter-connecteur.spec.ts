import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, connecteurId, fait } from '#facts/connecteurs';
import { connecteur as lui, instructeur, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { accepter, AccepterConnecteur } from './accepter-connecteur';

const laRegionAccepte = (context = referent('2026-01-19')) =>
  demander(new AccepterConnecteur({ connecteurId }, context), accepter);

describe('accepter un connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const attendu = [...CANDIDAT, fait('ComplementDemande.v1')()];

  it('lui donne la capacité de départ', () => {
    given(...CANDIDAT)
      .when(laRegionAccepte())
      .then(fait('ConnecteurAccepte.v1')());
    given(...attendu, fait('CandidatureCompletee.v1')())
      .when(laRegionAccepte(responsable('2026-01-19')))
      .then(fait('ConnecteurAccepte.v1')({ acceptePar: 'responsable' }));
  });
  it('vaut aussi pour qui revient, avec la capacité de départ', () => {
    const revenu = [
      ...ACTIF,
      fait('CapaciteDefinie.v1')(),
      fait('ConnecteurSorti.v1')(),
      fait('CandidatureConnecteurDeposee.v1')(),
    ];
    given(...revenu)
      .when(laRegionAccepte(referent('2026-12-07')))
      .then(fait('ConnecteurAccepte.v1')({ accepteLe: '2026-12-07' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...ACCEPTE)
      .when(laRegionAccepte(responsable('2026-01-20')))
      .changesNothing();
  });
  it('refuse tant qu’un complément est attendu', () => {
    given(...attendu)
      .when(laRegionAccepte())
      .refuses(Refus.ComplementAttendu);
  });
  it('refuse sans candidature, ou quand elle est close', () => {
    given().when(laRegionAccepte()).refuses(Refus.ConnecteurInconnu);
    for (const fin of ['ConnecteurSuspendu.v1', 'ConnecteurSorti.v1'] as const)
      given(...ACTIF, fait(fin)())
        .when(laRegionAccepte())
        .refuses(Refus.CandidatureDeConnecteurClose);
    given(...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')())
      .when(laRegionAccepte())
      .refuses(Refus.CandidatureDeConnecteurClose);
  });
  it('refuse à une autre région, au candidat, et à qui n’en décide pas', () => {
    given(...CANDIDAT)
      .when(laRegionAccepte(referent('2026-01-19', '76')))
      .refuses(Refus.ConnecteurInconnu);
    given(...CANDIDAT)
      .when(laRegionAccepte(responsable('2026-01-19', '53', connecteurId)))
      .refuses(Refus.DecisionSurSoi);
    for (const context of [lui('2026-01-19'), instructeur('2026-01-19')])
      given(...CANDIDAT)
        .when(laRegionAccepte(context))
        .refuses(Refus.GestionDesConnecteursReservee);
  });
});
