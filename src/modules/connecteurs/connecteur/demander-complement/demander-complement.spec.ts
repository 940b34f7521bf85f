import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, CANDIDAT, connecteurId, fait } from '#facts/connecteurs';
import { connecteur as lui, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ElementDeCandidature } from '../connecteur.events';
import { demanderComplement, DemanderComplement } from './demander-complement';

const laRegionDemande = (
  elements: readonly ElementDeCandidature[] = ['competences'],
  context = referent('2026-01-13'),
) => demander(new DemanderComplement({ connecteurId, elements }, context), demanderComplement);

describe('demander un complément à un candidat', () => {
  const { given } = scenariosOf(connecteur);
  const demande = [...CANDIDAT, fait('ComplementDemande.v1')()];

  it('nomme ce qui manque', () => {
    given(...CANDIDAT)
      .when(laRegionDemande())
      .then(fait('ComplementDemande.v1')());
    given(...CANDIDAT)
      .when(laRegionDemande(['secteurs', 'experience'], responsable('2026-01-13')))
      .then(fait('ComplementDemande.v1')({ elements: ['experience', 'secteurs'], demandePar: 'responsable' }));
  });
  it('ne change rien la seconde fois, et peut en nommer d’autres', () => {
    given(...demande)
      .when(laRegionDemande())
      .changesNothing();
    given(...demande)
      .when(laRegionDemande(['langues']))
      .then(fait('ComplementDemande.v1')({ elements: ['langues'] }));
  });
  it('se redemande une fois la candidature complétée', () => {
    given(...demande, fait('CandidatureCompletee.v1')())
      .when(laRegionDemande(['competences'], referent('2026-01-15')))
      .then(fait('ComplementDemande.v1')({ demandeLe: '2026-01-15' }));
  });
  it('refuse sans candidature, une fois la décision prise, et à une autre région', () => {
    given().when(laRegionDemande()).refuses(Refus.ConnecteurInconnu);
    for (const faits of [ACCEPTE, [...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')()]])
      given(...faits)
        .when(laRegionDemande())
        .refuses(Refus.CandidatureDeConnecteurClose);
    given(...CANDIDAT)
      .when(laRegionDemande(['competences'], referent('2026-01-13', '76')))
      .refuses(Refus.ConnecteurInconnu);
  });
  it('refuse au candidat, même référent de sa région', () => {
    given(...CANDIDAT)
      .when(laRegionDemande(['competences'], lui('2026-01-13')))
      .refuses(Refus.GestionDesConnecteursReservee);
    given(...CANDIDAT)
      .when(laRegionDemande(['competences'], referent('2026-01-13', '53', connecteurId)))
      .refuses(Refus.DecisionSurSoi);
  });
});
