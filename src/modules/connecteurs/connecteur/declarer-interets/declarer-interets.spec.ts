import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, fait, siren } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { DeclarerInterets, declarerInterets } from './declarer-interets';

const { sirens: DECLARES } = fait('InteretsDuConnecteurDeclares.v1')().data;

const leConnecteurDeclare = (sirens = DECLARES, context = lui('2026-01-21')) =>
  demander(new DeclarerInterets({ sirens }, context), declarerInterets);

describe('déclarer ses intérêts', () => {
  const { given } = scenariosOf(connecteur);
  const declares = [...ACTIF, fait('InteretsDuConnecteurDeclares.v1')()];

  it('remplace la liste, rangée et sans répétition, dès la candidature', () => {
    given(...CANDIDAT)
      .when(leConnecteurDeclare())
      .then(fait('InteretsDuConnecteurDeclares.v1')());
    given(...declares)
      .when(leConnecteurDeclare([siren, ...DECLARES, siren]))
      .then(fait('InteretsDuConnecteurDeclares.v1')({ sirens: [...DECLARES, siren] }));
    given(...declares)
      .when(leConnecteurDeclare([]))
      .then(fait('InteretsDuConnecteurDeclares.v1')({ sirens: [] }));
  });
  it('ne change rien la seconde fois, ni sans intérêt au départ', () => {
    given(...declares)
      .when(leConnecteurDeclare([...DECLARES, ...DECLARES], lui('2026-01-22')))
      .changesNothing();
    given(...ACTIF)
      .when(leConnecteurDeclare([]))
      .changesNothing();
  });
  it('refuse un SIREN mal formé', () => {
    given(...ACTIF)
      .when(leConnecteurDeclare([siren, '552081318']))
      .refuses(Refus.InteretIncorrect);
  });
  it('refuse sans candidature, à un autre, et à qui n’est pas connecteur', () => {
    given().when(leConnecteurDeclare()).refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurDeclare(DECLARES, autreConnecteur('2026-01-21')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurDeclare(DECLARES, referent('2026-01-21')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
