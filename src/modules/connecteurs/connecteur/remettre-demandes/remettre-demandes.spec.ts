import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, connecteurId, demandeId, fait } from '#facts/connecteurs';
import { referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { remettreDemandes, RemettreDemandes } from './remettre-demandes';

const leProgrammeRemet = (context = systeme('2026-06-01')) =>
  demander(new RemettreDemandes({ connecteurId }, context), remettreDemandes);

describe('remettre les demandes à la fin d’un label', () => {
  const { given } = scenariosOf(connecteur);
  const deux = [...ACTIF, fait('PlacePrise.v1')(), fait('PlacePrise.v1')({ demandeId: 'd2' })];
  const remises = fait('DemandesRemises.v1')({ motif: 'fin-de-label', demandes: [demandeId, 'd2'] });

  it('nomme chaque demande qui tient une place', () => {
    given(...deux)
      .when(leProgrammeRemet())
      .then(remises);
  });
  it('ne nomme que celles qui ne le sont pas encore, et de nouveau celle qui est reprise', () => {
    given(...deux, fait('DemandesRemises.v1')())
      .when(leProgrammeRemet())
      .then(fait('DemandesRemises.v1')({ motif: 'fin-de-label', demandes: ['d2'] }));
    given(...deux, remises, fait('PlaceRendue.v1')(), fait('PlacePrise.v1')())
      .when(leProgrammeRemet())
      .then(fait('DemandesRemises.v1')({ motif: 'fin-de-label' }));
  });
  it('ne change rien la seconde fois, sans demande, ni sans connecteur', () => {
    for (const faits of [[...deux, remises], ACTIF, []])
      given(...faits)
        .when(leProgrammeRemet())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...deux)
      .when(leProgrammeRemet(referent('2026-06-01')))
      .refuses(Refus.RemiseReservee);
  });
});
