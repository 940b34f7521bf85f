import { scenariosOf } from '#libs/event-sourcing';
import { AFFECTEE, connecteurId, EVALUEE, evaluateurId, fait, LABELLISE } from '#facts/connecteurs';
import { evaluateur, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { refuser, RefuserLabellisation } from './refuser-labellisation';

const laMissionRefuse = (
  motifs: RefuserLabellisation['data']['motifs'] = ['grille-non-satisfaite'],
  context = mission('2026-03-16'),
) => demander(new RefuserLabellisation({ connecteurId, rang: 1, motifs }, context), refuser);

describe('refuser le label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const refusee = [...EVALUEE, fait('LabellisationRefusee.v1')()];

  it('finit la demande, avec ses motifs', () => {
    given(...EVALUEE)
      .when(laMissionRefuse())
      .then(fait('LabellisationRefusee.v1')());
  });
  it('ne change rien la seconde fois, pour les mêmes motifs', () => {
    given(...refusee)
      .when(laMissionRefuse())
      .changesNothing();
    given(...refusee)
      .when(laMissionRefuse(['lien-commercial']))
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse sans motif', () => {
    given(...EVALUEE)
      .when(laMissionRefuse([]))
      .refuses(Refus.MotifsDeLabellisationManquants);
  });
  it('refuse avant deux évaluations', () => {
    given(...AFFECTEE)
      .when(laMissionRefuse())
      .refuses(Refus.EvaluationsManquantes);
  });
  it('refuse une demande accordée', () => {
    given(...LABELLISE)
      .when(laMissionRefuse())
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse à un évaluateur de la demande, et à son rôle', () => {
    given(...EVALUEE)
      .when(laMissionRefuse(['lien-commercial'], mission('2026-03-16', evaluateurId)))
      .refuses(Refus.EvaluateurQuiDecide);
    given(...EVALUEE)
      .when(laMissionRefuse(['lien-commercial'], evaluateur('2026-03-16')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
