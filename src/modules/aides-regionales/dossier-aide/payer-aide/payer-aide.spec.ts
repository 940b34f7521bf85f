import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, CLOS, comptableId, dossierId, fait, FINANCE, PAYE } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { payer, PayerAide } from './payer-aide';

const laBretagnePaie = (
  montantCentimes = 450_000,
  { le = '2026-06-01', ...acteur }: Partial<Acteur> & { le?: string } = {},
) => {
  const context = contexteDe({ personneId: comptableId, role: 'region.comptable', ...acteur });
  return demander(new PayerAide({ dossierId, montantPayeCentimes: montantCentimes, payeeLe: le }, context), payer);
};

describe('payer l’aide', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient le paiement, sur l’enveloppe de l’accord', () => {
    given(...ACCORDE)
      .when(laBretagnePaie())
      .then(fait('AidePayee.v1')());
  });
  it('peut payer moins que l’accord, dès le jour de l’accord', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(400_000, { le: '2026-04-20' }))
      .then(fait('AidePayee.v1')({ montantPayeCentimes: 400_000, payeeLe: '2026-04-20' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...PAYE)
      .when(laBretagnePaie())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagnePaie()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas comptable', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { role: 'region.signataire' }))
      .refuses(Refus.PaiementNonHabilite);
  });
  it('refuse avant l’accord, un second paiement d’un autre montant ou d’une autre date, et une fois le dossier clos', () => {
    given(...FINANCE)
      .when(laBretagnePaie())
      .refuses(Refus.EtapeImpossible);
    given(...PAYE)
      .when(laBretagnePaie(1))
      .refuses(Refus.EtapeImpossible);
    given(...PAYE)
      .when(laBretagnePaie(450_000, { le: '2026-06-02' }))
      .refuses(Refus.EtapeImpossible);
    given(...CLOS)
      .when(laBretagnePaie())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse plus que l’accord', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(450_001))
      .refuses(Refus.MontantSuperieurALAccord);
  });
  it('refuse une date avant l’accord ou après ce jour', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { le: '2026-04-19' }))
      .refuses(Refus.DateHorsDuDossier);
    given(...ACCORDE)
      .when(laBretagnePaie(1, { le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
});
