import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSEE, fait, siren } from '#facts/marque-mission';
import { dirigeante, evaluatrice } from '../../../../../test/support/acteurs-du-label';
import { demander as soumettre } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { Critere } from '../criteres';
import { demander, DemanderPreuves } from './demander-preuves';

const lEvaluatriceDemande = (
  criteres: readonly Critere[] = ['presence-en-ligne'],
  context = evaluatrice('2026-02-10'),
) => soumettre(new DemanderPreuves({ siren, criteres }, context), demander);

describe('demander des preuves', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('nomme les critères, et le jour où elles sont attendues', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceDemande())
      .then(fait('PreuvesDemandees.v1')());
  });
  it('ne redemande que ce qui n’est pas attendu déjà', () => {
    const demandees = [...DEPOSEE, fait('PreuvesDemandees.v1')()];
    given(...demandees)
      .when(lEvaluatriceDemande())
      .changesNothing();
    given(...demandees)
      .when(lEvaluatriceDemande(['presence-en-ligne', 'outils-partages']))
      .then(fait('PreuvesDemandees.v1')({ criteres: ['outils-partages'] }));
  });
  it('refuse un critère que les faits du programme vérifient', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceDemande(['pme']))
      .refuses(Refus.CritereHorsDeLaVersion);
  });
  it('refuse sans candidature, à qui n’évalue pas, et à qui y a un intérêt', () => {
    given().when(lEvaluatriceDemande()).refuses(Refus.CandidatureInconnue);
    given(...DEPOSEE)
      .when(lEvaluatriceDemande(['outils-partages'], dirigeante('2026-02-10')))
      .refuses(Refus.EvaluationReservee);
    given(...DEPOSEE, fait('InteretDeclare.v1')())
      .when(lEvaluatriceDemande())
      .refuses(Refus.InteretDansLEntreprise);
  });
  it('refuse une fois que le silence a décidé, que l’horloge l’ait constaté ou non', () => {
    for (const faits of [DEPOSEE, [...DEPOSEE, fait('DecisionNeeDuSilence.v1')()]])
      given(...faits)
        .when(lEvaluatriceDemande(['outils-partages'], evaluatrice('2026-04-03')))
        .refuses(Refus.DecisionDejaNee);
    given(...DEPOSEE)
      .when(lEvaluatriceDemande(['presence-en-ligne'], evaluatrice('2026-04-02')))
      .then(fait('PreuvesDemandees.v1')({ demandeesLe: '2026-04-02', attenduesLe: '2026-05-02' }));
  });
});
