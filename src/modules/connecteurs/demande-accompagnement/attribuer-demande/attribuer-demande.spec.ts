import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCOMPAGNEE,
  autreConnecteurId,
  connecteurId,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  QUALIFIEE,
} from '#facts/connecteurs';
import { connecteur as lui, referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { attribuer, AttribuerDemande } from './attribuer-demande';

const leProgrammeAttribue = (a = connecteurId, context = systeme('2026-02-05')) =>
  demander(new AttribuerDemande({ demandeId, connecteurId: a }, context), attribuer);

describe('attribuer une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const close = fait('AttributionRefusee.v1')({ connecteurId, motif: 'proposition-close' });

  it('la donne au premier, même une fois remise au référent', () => {
    for (const faits of [PROPOSEE, [...PROPOSEE, fait('DemandeEscaladee.v1')()]])
      given(...faits)
        .when(leProgrammeAttribue())
        .then(fait('DemandePriseEnCharge.v1')());
  });
  it('dit au suivant qu’un autre l’a prise', () => {
    given(...EN_CHARGE)
      .when(leProgrammeAttribue(autreConnecteurId))
      .then(fait('AttributionRefusee.v1')());
  });
  it('dit que la proposition est close à qui a décliné, ou quand elle ne tient plus', () => {
    given(...PROPOSEE, fait('PropositionDeclinee.v1')({ connecteurId }))
      .when(leProgrammeAttribue())
      .then(close);
    for (const suite of ['DemandeQualifiee.v1', 'DemandeAbandonnee.v1'] as const)
      given(...PROPOSEE, fait(suite)())
        .when(leProgrammeAttribue())
        .then(close);
    for (const faits of [QUALIFIEE, [...EN_CHARGE, fait('DemandeReaffectee.v1')()]])
      given(...faits)
        .when(leProgrammeAttribue())
        .then(close);
  });
  it('ne change rien la seconde fois', () => {
    given(...EN_CHARGE)
      .when(leProgrammeAttribue())
      .changesNothing();
  });
  it('rend la place de qui l’a reprise après l’avoir terminée, sur une lecture d’avant', () => {
    for (const faits of [ACCOMPAGNEE, [...EN_CHARGE, fait('DemandeAbandonnee.v1')({ connecteurId })]])
      given(...faits)
        .when(leProgrammeAttribue())
        .then(close);
  });
  it('refuse à une personne', () => {
    for (const context of [lui('2026-02-05'), referent('2026-02-05')])
      given(...PROPOSEE)
        .when(leProgrammeAttribue(connecteurId, context))
        .refuses(Refus.MiseEnRelationReservee);
  });
});
