import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, DEMANDE, fait, mois, PAYE, preteurId, RETENU } from '#facts/amortissements';
import { utilisateurId } from '#facts/releves-de-pret';
import {
  comptable,
  CORRIGE,
  instructeur,
  MOYENS,
  releveApres,
} from '../../../../../test/support/acteurs-des-amortissements';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import * as Refus from '../amortissement.errors';
import { retenir, RetenirAmortissement, type Moyens } from './retenir-amortissement';

const JOUR = '2026-10-09';
const { reservationId: commandId } = fait('AmortissementRetenu.v1')().data;
const laRegionRetient = (change: Partial<Moyens> = {}, context = instructeur(JOUR)) =>
  demander(new RetenirAmortissement({ conventionId, mois, dispositifId: 'd' }, { ...context, commandId }), (command) =>
    retenir(command, { ...MOYENS, ...change }),
  );

describe('retenir une demande d’amortissement', () => {
  const { given } = scenariosOf(amortissement);

  it('demande l’argent à l’enveloppe', () => {
    given(...DEMANDE)
      .when(laRegionRetient())
      .then(fait('AmortissementRetenu.v1')());
  });
  it('ne change rien la seconde fois, refuse à un autre ou sur une autre enveloppe', () => {
    for (const faits of [RETENU, ACCORDE, PAYE]) {
      given(...faits)
        .when(laRegionRetient())
        .changesNothing();
      given(...faits)
        .when(laRegionRetient({}, instructeur(JOUR, 'autre')))
        .refuses(DoneByAnother);
      given(...faits)
        .when(laRegionRetient({ enveloppeId: '53.2026.autre' }))
        .refuses(Refus.EtapeDAmortissementImpossible);
    }
  });
  it('se refait quand l’argent a manqué', () => {
    given(...RETENU, fait('FinancementDAmortissementRefuse.v1')())
      .when(laRegionRetient())
      .then(fait('AmortissementRetenu.v1')());
  });
  it('refuse un relevé remplacé, et une entreprise sortie du programme', () => {
    for (const faits of [CORRIGE, CORRIGE.slice(0, 3), []])
      given(...DEMANDE)
        .when(laRegionRetient({ releve: releveApres(...faits) }))
        .refuses(Refus.ReleveNonValide);
    given(...DEMANDE)
      .when(laRegionRetient({ entrepriseUniqueId: null }))
      .refuses(Refus.BeneficiaireHorsProgramme);
  });
  it('refuse à qui a saisi, validé ou demandé', () => {
    for (const personneId of [preteurId, utilisateurId])
      given(...DEMANDE)
        .when(laRegionRetient({}, instructeur(JOUR, personneId)))
        .refuses(Refus.CumulSurLAmortissement);
  });
  it('refuse sans demande, à une autre région, et à un autre rôle', () => {
    given().when(laRegionRetient()).refuses(Refus.AmortissementInconnu);
    given(...DEMANDE)
      .when(laRegionRetient({}, instructeur(JOUR, undefined, '76')))
      .refuses(Refus.AmortissementInconnu);
    given(...DEMANDE)
      .when(laRegionRetient({}, comptable(JOUR)))
      .refuses(Refus.DecisionDAmortissementReservee);
  });
});
