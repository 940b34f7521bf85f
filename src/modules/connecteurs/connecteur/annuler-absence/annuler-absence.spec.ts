import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { annulerAbsence, AnnulerAbsence } from './annuler-absence';

const { du } = fait('AbsenceDeclaree.v1')().data;

const leConnecteurAnnule = (context = lui('2026-07-27'), premierJour = du) =>
  demander(new AnnulerAbsence({ du: premierJour }, context), annulerAbsence);

describe('annuler une absence', () => {
  const { given } = scenariosOf(connecteur);
  const declaree = [...ACTIF, fait('AbsenceDeclaree.v1')()];

  it('avant qu’elle commence, ou jusqu’à son dernier jour', () => {
    given(...declaree)
      .when(leConnecteurAnnule())
      .then(fait('AbsenceAnnulee.v1')());
    given(...declaree)
      .when(leConnecteurAnnule(lui('2026-08-21')))
      .then(fait('AbsenceAnnulee.v1')({ annuleeLe: '2026-08-21' }));
  });
  it('refuse la seconde fois, le lendemain de son dernier jour, et un autre premier jour', () => {
    given(...declaree, fait('AbsenceAnnulee.v1')())
      .when(leConnecteurAnnule())
      .refuses(Refus.AbsenceInconnue);
    given(...declaree)
      .when(leConnecteurAnnule(lui('2026-08-22')))
      .refuses(Refus.AbsenceInconnue);
    given(...declaree)
      .when(leConnecteurAnnule(lui('2026-07-27'), '2026-08-04'))
      .refuses(Refus.AbsenceInconnue);
  });
  it('refuse à qui n’est pas accepté, à un autre, et à qui n’est pas connecteur', () => {
    given(...CANDIDAT)
      .when(leConnecteurAnnule())
      .refuses(Refus.ConnecteurNonAccepte);
    given(...declaree)
      .when(leConnecteurAnnule(autreConnecteur('2026-07-27')))
      .refuses(Refus.ConnecteurInconnu);
    given(...declaree)
      .when(leConnecteurAnnule(referent('2026-07-27')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
