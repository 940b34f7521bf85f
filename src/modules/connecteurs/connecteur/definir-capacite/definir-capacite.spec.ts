import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { definirCapacite, DefinirCapacite } from './definir-capacite';

const leConnecteurDefinit = (capacite = 5, context = lui('2026-01-21')) =>
  demander(new DefinirCapacite({ capacite }, context), definirCapacite);

describe('définir sa capacité', () => {
  const { given } = scenariosOf(connecteur);

  it('dit combien de demandes à la fois, zéro compris', () => {
    given(...ACTIF)
      .when(leConnecteurDefinit())
      .then(fait('CapaciteDefinie.v1')());
    given(...ACTIF, fait('ConnecteurSuspendu.v1')())
      .when(leConnecteurDefinit(0))
      .then(fait('CapaciteDefinie.v1')({ capacite: 0 }));
  });
  it('peut descendre sous les demandes en charge, qui restent', () => {
    given(...ACTIF, fait('PlacePrise.v1')(), fait('PlacePrise.v1')({ demandeId: 'd2' }))
      .when(leConnecteurDefinit(1))
      .then(fait('CapaciteDefinie.v1')({ capacite: 1 }));
  });
  it('ne change rien la seconde fois, ni quand elle est celle de l’acceptation', () => {
    given(...ACTIF, fait('CapaciteDefinie.v1')())
      .when(leConnecteurDefinit())
      .changesNothing();
    given(...ACTIF)
      .when(leConnecteurDefinit(3))
      .changesNothing();
  });
  it('refuse à qui n’est pas accepté, à un autre, et à qui n’est pas connecteur', () => {
    for (const faits of [CANDIDAT, [...ACTIF, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(leConnecteurDefinit())
        .refuses(Refus.ConnecteurNonAccepte);
    given(...ACTIF)
      .when(leConnecteurDefinit(5, autreConnecteur('2026-01-21')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurDefinit(5, responsable('2026-01-21')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
