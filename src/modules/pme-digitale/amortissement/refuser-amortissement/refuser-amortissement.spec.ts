import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, CREDITS, DEMANDE, fait, mois, PAYE, preteurId, RETENU } from '#facts/amortissements';
import { comptable, instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import * as Refus from '../amortissement.errors';
import type { MotifDeRefusDAmortissement } from '../amortissement.events';
import { refuser, RefuserAmortissement } from './refuser-amortissement';

const JOUR = '2026-10-09';
const laRegionRefuse = (
  context = instructeur(JOUR),
  motif: MotifDeRefusDAmortissement = 'justificatifs-non-produits',
) => demander(new RefuserAmortissement({ conventionId, mois, motif }, context), refuser);

describe('refuser un amortissement', () => {
  const { given } = scenariosOf(amortissement);
  const refuse = fait('AmortissementRefuse.v1');
  const { financement } = fait('AmortissementCaduc.v1')().data;

  it('dit pourquoi, et reprend ce qui est accordé sans être payé', () => {
    given(...DEMANDE)
      .when(laRegionRefuse())
      .then(refuse());
    given(...ACCORDE)
      .when(laRegionRefuse(undefined, 'plafond-de-minimis'))
      .then(refuse({ motif: 'plafond-de-minimis', financement }));
  });
  it('ne change rien la seconde fois, et refuse à un autre ou pour un autre motif', () => {
    const refusee = [...DEMANDE, refuse()];
    given(...refusee)
      .when(laRegionRefuse())
      .changesNothing();
    given(...refusee)
      .when(laRegionRefuse(instructeur(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...refusee)
      .when(laRegionRefuse(undefined, 'statut-perdu'))
      .refuses(Refus.EtapeDAmortissementImpossible);
  });
  it('attend la réponse de l’enveloppe et du compte, et ne reprend pas ce qui est payé', () => {
    for (const faits of [RETENU, CREDITS, PAYE])
      given(...faits)
        .when(laRegionRefuse())
        .refuses(Refus.EtapeDAmortissementImpossible);
  });
  it('refuse à qui a demandé, à une autre région, et à un autre rôle', () => {
    given(...DEMANDE)
      .when(laRegionRefuse(instructeur(JOUR, preteurId)))
      .refuses(Refus.CumulSurLAmortissement);
    given(...DEMANDE)
      .when(laRegionRefuse(instructeur(JOUR, undefined, '76')))
      .refuses(Refus.AmortissementInconnu);
    given(...DEMANDE)
      .when(laRegionRefuse(comptable(JOUR)))
      .refuses(Refus.DecisionDAmortissementReservee);
    given().when(laRegionRefuse()).refuses(Refus.AmortissementInconnu);
  });
});
