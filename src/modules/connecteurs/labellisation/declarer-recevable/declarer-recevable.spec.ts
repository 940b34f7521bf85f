import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABEL_DEMANDE, piloteId, RECEVABLE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { declarerRecevable, DeclarerRecevable } from './declarer-recevable';

const laMissionDeclare = (jour = '2026-02-09', context = mission(jour), rang = 1) =>
  demander(new DeclarerRecevable({ connecteurId, rang }, context), declarerRecevable);

describe('déclarer une demande de label recevable', () => {
  const { given } = scenariosOf(labellisation);

  it('ouvre l’évaluation', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare())
      .then(fait('LabellisationRecevable.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...RECEVABLE)
      .when(laMissionDeclare('2026-02-10'))
      .changesNothing();
  });
  it('reste possible après un silence qui rejette', () => {
    given(...LABEL_DEMANDE, fait('LabellisationDecideeParSilence.v1')())
      .when(laMissionDeclare('2026-04-10'))
      .then(fait('LabellisationRecevable.v1')({ recevableLe: '2026-04-10' }));
  });
  it('refuse après un silence qui accepte, même avant que l’horloge le dise', () => {
    given(fait('LabellisationDemandee.v1')({ effetDuSilence: 'acceptation' }))
      .when(laMissionDeclare('2026-04-03'))
      .refuses(Refus.LabellisationDejaDecidee);
  });
  it('refuse une demande inconnue, ou d’un autre rang', () => {
    given().when(laMissionDeclare()).refuses(Refus.DemandeDeLabellisationInconnue);
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare('2026-02-09', mission('2026-02-09'), 2))
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse au candidat, et à qui a déclaré un intérêt', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare('2026-02-09', mission('2026-02-09', connecteurId)))
      .refuses(Refus.LabellisationDeSoi);
    given(...LABEL_DEMANDE, fait('InteretDEvaluateurDeclare.v1')({ declarePar: piloteId, rang: null }))
      .when(laMissionDeclare())
      .refuses(Refus.InteretDansLeCandidat);
  });
  it('refuse à un connecteur', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare('2026-02-09', candidat('2026-02-09')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
