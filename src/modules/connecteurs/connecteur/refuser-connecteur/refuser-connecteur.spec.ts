import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, CANDIDAT, connecteurId, fait } from '#facts/connecteurs';
import { connecteur as lui, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { MotifDeRefus } from '../connecteur.events';
import { refuser, RefuserConnecteur } from './refuser-connecteur';

const laRegionRefuse = (
  motifs: readonly MotifDeRefus[] = ['territoire-deja-couvert'],
  context = referent('2026-01-19'),
) => demander(new RefuserConnecteur({ connecteurId, motifs }, context), refuser);

describe('refuser un connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const refuse = [...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')()];

  it('dit pourquoi, même quand un complément est attendu', () => {
    given(...CANDIDAT)
      .when(laRegionRefuse())
      .then(fait('CandidatureConnecteurRefusee.v1')());
    given(...CANDIDAT, fait('ComplementDemande.v1')())
      .when(laRegionRefuse(['interet-commercial', 'competences-insuffisantes']))
      .then(fait('CandidatureConnecteurRefusee.v1')({ motifs: ['competences-insuffisantes', 'interet-commercial'] }));
  });
  it('ne change rien la seconde fois', () => {
    given(...refuse)
      .when(laRegionRefuse(undefined, responsable('2026-01-20')))
      .changesNothing();
  });
  it('refuse d’autres motifs une fois la décision prise', () => {
    given(...refuse)
      .when(laRegionRefuse(['interet-commercial']))
      .refuses(Refus.CandidatureDeConnecteurClose);
  });
  it('refuse sans candidature, ou une fois acceptée', () => {
    given().when(laRegionRefuse()).refuses(Refus.ConnecteurInconnu);
    given(...ACCEPTE)
      .when(laRegionRefuse())
      .refuses(Refus.CandidatureDeConnecteurClose);
  });
  it('refuse à une autre région, au candidat, et à qui n’en décide pas', () => {
    given(...CANDIDAT)
      .when(laRegionRefuse(undefined, referent('2026-01-19', '76')))
      .refuses(Refus.ConnecteurInconnu);
    given(...CANDIDAT)
      .when(laRegionRefuse(undefined, referent('2026-01-19', '53', connecteurId)))
      .refuses(Refus.DecisionSurSoi);
    given(...CANDIDAT)
      .when(laRegionRefuse(undefined, lui('2026-01-19')))
      .refuses(Refus.GestionDesConnecteursReservee);
  });
});
