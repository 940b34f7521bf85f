import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, fait, LABEL_DEMANDE, RECEVABLE } from '#facts/connecteurs';
import { candidat, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { declarerIrrecevable, DeclarerIrrecevable } from './declarer-irrecevable';

const laMissionDeclare = (
  motifs: DeclarerIrrecevable['data']['motifs'] = ['activite-insuffisante'],
  context = mission('2026-02-09'),
) => demander(new DeclarerIrrecevable({ connecteurId, rang: 1, motifs }, context), declarerIrrecevable);

describe('déclarer une demande de label irrecevable', () => {
  const { given } = scenariosOf(labellisation);
  const irrecevable = [...LABEL_DEMANDE, fait('LabellisationIrrecevable.v1')()];

  it('finit la demande, avec ses motifs', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare())
      .then(fait('LabellisationIrrecevable.v1')());
  });
  it('ne change rien la seconde fois, pour les mêmes motifs', () => {
    given(...irrecevable)
      .when(laMissionDeclare())
      .changesNothing();
    given(...irrecevable)
      .when(laMissionDeclare(['hors-du-champ']))
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse sans motif, ou avec le même deux fois', () => {
    for (const motifs of [[], ['hors-du-champ', 'hors-du-champ']] as const)
      given(...LABEL_DEMANDE)
        .when(laMissionDeclare(motifs))
        .refuses(Refus.MotifsDeLabellisationManquants);
  });
  it('refuse une demande déjà recevable', () => {
    given(...RECEVABLE)
      .when(laMissionDeclare())
      .refuses(Refus.DemandeDejaRecevable);
  });
  it('refuse au candidat, et à un connecteur', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare(['hors-du-champ'], mission('2026-02-09', connecteurId)))
      .refuses(Refus.LabellisationDeSoi);
    given(...LABEL_DEMANDE)
      .when(laMissionDeclare(['hors-du-champ'], candidat('2026-02-09')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
