import { scenariosOf } from '#libs/event-sourcing';
import { candidatureId, DEPOSEE, decideurId, evaluateurId, fait, siren, VERIFIEE } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { MotifDeRefusDuLabel } from '../label-entreprise.events';
import { refuser, RefuserCandidature } from './refuser-candidature';

const laMissionRefuse = (
  motifs: readonly MotifDeRefusDuLabel[] = ['critere-non-satisfait'],
  context = pilote('2026-03-02'),
  candidature = candidatureId,
) => demander(new RefuserCandidature({ siren, candidatureId: candidature, motifs }, context), refuser);

describe('refuser une candidature', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('dit ses motifs', () => {
    given(...DEPOSEE)
      .when(laMissionRefuse())
      .then(fait('CandidatureRefusee.v1')());
  });
  it('ne change rien la seconde fois ; d’autres motifs ne sont pas le même refus', () => {
    const refusee = [...DEPOSEE, fait('CandidatureRefusee.v1')()];
    given(...refusee)
      .when(laMissionRefuse())
      .changesNothing();
    given(...refusee)
      .when(laMissionRefuse(['hors-du-champ']))
      .refuses(Refus.CandidatureInconnue);
  });
  it('refuse sans motif, ou deux fois le même', () => {
    given(...DEPOSEE)
      .when(laMissionRefuse([]))
      .refuses(Refus.MotifsManquants);
    given(...DEPOSEE)
      .when(laMissionRefuse(['hors-du-champ', 'hors-du-champ']))
      .refuses(Refus.MotifsManquants);
  });
  it('refuse une autre candidature, à qui a vérifié, à qui y a un intérêt, à qui ne décide pas', () => {
    given(...DEPOSEE)
      .when(laMissionRefuse(['hors-du-champ'], pilote('2026-03-02'), `${siren}-2`))
      .refuses(Refus.CandidatureInconnue);
    given(...VERIFIEE)
      .when(laMissionRefuse(['hors-du-champ'], pilote('2026-03-02', evaluateurId)))
      .refuses(Refus.EvaluateurEtDecideur);
    given(...DEPOSEE, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionRefuse())
      .refuses(Refus.InteretDansLEntreprise);
    given(...DEPOSEE)
      .when(laMissionRefuse(['hors-du-champ'], evaluatrice('2026-03-02')))
      .refuses(Refus.DecisionReservee);
  });
  it('refuse une fois que le silence a accepté ; ce qu’il a rejeté peut encore être refusé', () => {
    given(fait('CandidatureDeposee.v1')({ effetDuSilence: 'acceptation' }))
      .when(laMissionRefuse(['critere-non-satisfait'], pilote('2026-04-03')))
      .refuses(Refus.DecisionDejaNee);
    given(...DEPOSEE)
      .when(laMissionRefuse(['critere-non-satisfait'], pilote('2026-04-03')))
      .then(fait('CandidatureRefusee.v1')({ refuseeLe: '2026-04-03' }));
  });
});
