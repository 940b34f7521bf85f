import { scenariosOf } from '#libs/event-sourcing';
import { fait, LABELLISEE, siren } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { Piece } from '../piece';
import { presenter, PresenterObservations } from './presenter-observations';

const { documentId, empreinte } = fait('ObservationsRecues.v1')().data;

const lEntreprisePresente = (context = dirigeante('2026-10-12'), piece: Piece | null = { documentId, empreinte }) =>
  demander(new PresenterObservations({ siren, documentId }, context), (command) => presenter(command, piece));

describe('présenter ses observations', () => {
  const { given } = scenariosOf(labelEntreprise);
  const envisage = [...LABELLISEE, fait('RetraitEnvisage.v1')()];
  const recues = [...envisage, fait('ObservationsRecues.v1')()];

  it('retient le document, jusqu’au dernier jour', () => {
    given(...envisage)
      .when(lEntreprisePresente())
      .then(fait('ObservationsRecues.v1')());
    given(...envisage)
      .when(lEntreprisePresente(dirigeante('2026-10-16')))
      .then(fait('ObservationsRecues.v1')({ recuesLe: '2026-10-16' }));
  });
  it('ne change rien la seconde fois, et refuse un autre document', () => {
    given(...recues)
      .when(lEntreprisePresente())
      .changesNothing();
    given(...recues)
      .when(lEntreprisePresente(dirigeante('2026-10-12'), { documentId: 'd9', empreinte }))
      .refuses(Refus.ObservationsDejaRecues);
  });
  it('refuse après le délai, sans retrait envisagé, sans label, et un document d’ailleurs', () => {
    given(...envisage)
      .when(lEntreprisePresente(dirigeante('2026-10-17')))
      .refuses(Refus.ObservationsHorsDelai);
    given(...LABELLISEE)
      .when(lEntreprisePresente())
      .refuses(Refus.RetraitNonEnvisage);
    given().when(lEntreprisePresente()).refuses(Refus.LabelInconnu);
    given(...envisage)
      .when(lEntreprisePresente(dirigeante('2026-10-12'), null))
      .refuses(Refus.DocumentHorsDeLEntreprise);
  });
  it('refuse à une autre entreprise et à la mission', () => {
    given(...envisage)
      .when(lEntreprisePresente(dirigeante('2026-10-12', '356000000')))
      .refuses(Refus.LabelInconnu);
    given(...envisage)
      .when(lEntreprisePresente(pilote('2026-10-12')))
      .refuses(Refus.CandidatureReservee);
  });
});
