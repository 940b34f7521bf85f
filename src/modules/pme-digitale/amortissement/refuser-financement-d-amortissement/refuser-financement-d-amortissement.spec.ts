import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, CREDITS, DEMANDE, fait, mois, numero, PAYE, RETENU } from '#facts/amortissements';
import { instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import type { MotifDeFinancementDAmortissement } from '../amortissement.events';
import { refuserFinancement, RefuserFinancementDAmortissement } from './refuser-financement-d-amortissement';

const { reservationId: sienne, possibleLe } = fait('FinancementDAmortissementRefuse.v1')().data;
const onRefuse = (
  motif: MotifDeFinancementDAmortissement = 'plafond-de-minimis',
  reservationId = sienne,
  context = programme('2026-10-09'),
) =>
  demander(
    new RefuserFinancementDAmortissement({ conventionId, mois, numero, reservationId, motif, possibleLe }, context),
    refuserFinancement,
  );

describe('refuser le financement d’un amortissement', () => {
  const { given } = scenariosOf(amortissement);
  const refuse = fait('FinancementDAmortissementRefuse.v1');

  it('dit le motif, et rend ce qui est tenu', () => {
    for (const motif of ['credits-insuffisants', 'enveloppe-absente', 'plafond-de-minimis'] as const)
      given(...RETENU)
        .when(onRefuse(motif))
        .then(refuse({ motif }));
    given(...CREDITS)
      .when(onRefuse('plafond-apres-reunion'))
      .then(refuse({ motif: 'plafond-apres-reunion' }));
  });
  it('ne change rien la seconde fois, pour une autre réservation, ni une fois accordé', () => {
    for (const faits of [[], DEMANDE, ACCORDE, PAYE, [...RETENU, refuse()]])
      given(...faits)
        .when(onRefuse())
        .changesNothing();
    given(...RETENU)
      .when(onRefuse(undefined, 'r2'))
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...RETENU)
      .when(onRefuse(undefined, undefined, instructeur('2026-10-09')))
      .refuses(SuiteDAmortissementReservee);
  });
});
