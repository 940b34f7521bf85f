import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import {
  ACCORDE,
  aideRefusee,
  demandeRetiree,
  DEPOSE,
  EN_INSTRUCTION,
  FINANCE,
  PROPOSE,
  reservationExpiree,
  VALIDE,
} from '../../../../../test/support/faits';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { retirer, RetirerDemande } from './retirer-demande';

const lEntrepriseRetire = ({ le = '2026-04-20', ...acteur }: Partial<Acteur> & { le?: string } = {}) => {
  const context = contexteDe({ personneId: 'anne', role: 'entreprise.dirigeant', territoire: '552081317', ...acteur });
  return retirer(new RetirerDemande({ dossierId: 'd1', retireeLe: le }, context));
};

const financement = { reservationId: 'r1', enveloppeId: '53.2026.cheque-numerique', entrepriseUniqueId: 'eu1' };

describe('retirer une demande', () => {
  const { given } = scenariosOf(dossierAide);
  const retiree = demandeRetiree({ retireePar: 'anne' });

  it('retient qui l’a retirée, tant que rien n’est décidé', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire())
      .then(retiree);
    given(...EN_INSTRUCTION)
      .when(lEntrepriseRetire())
      .then(retiree);
    given(...PROPOSE)
      .when(lEntrepriseRetire())
      .then(retiree);
  });
  it('dit ce que le dossier tenait, pour que ce soit libéré', () => {
    given(...VALIDE)
      .when(lEntrepriseRetire())
      .then(demandeRetiree({ retireePar: 'anne', financement }));
    given(...FINANCE)
      .when(lEntrepriseRetire())
      .then(demandeRetiree({ retireePar: 'anne', financement }));
  });
  it('peut venir, pour l’entreprise, de son mandataire ou d’un instructeur de sa région', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'entreprise.mandataire' }))
      .then(retiree);
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.instructeur', territoire: '53' }))
      .then(retiree);
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE, demandeRetiree({ financement }))
      .when(lEntrepriseRetire())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(lEntrepriseRetire()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre entreprise ou d’une autre région, sans dire qu’il existe', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ territoire: '356000000' }))
      .refuses(Refus.DossierInconnu);
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.instructeur', territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse aux autres métiers de la région', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ role: 'region.signataire', territoire: '53' }))
      .refuses(Refus.RetraitNonHabilite);
  });
  it('refuse une fois l’aide accordée ou refusée', () => {
    given(...ACCORDE)
      .when(lEntrepriseRetire())
      .refuses(Refus.EtapeImpossible);
    given(...EN_INSTRUCTION, aideRefusee())
      .when(lEntrepriseRetire())
      .refuses(Refus.EtapeImpossible);
  });
  it('peut se dater du jour de l’acte précédent', () => {
    given(...FINANCE)
      .when(lEntrepriseRetire({ le: '2026-03-16' }))
      .then(demandeRetiree({ retireePar: 'anne', retireeLe: '2026-03-16', financement }));
  });
  it.each([
    ['le dépôt', DEPOSE, '2026-02-01'],
    ['l’ouverture de l’instruction', EN_INSTRUCTION, '2026-02-08'],
    ['la proposition', PROPOSE, '2026-03-01'],
    ['la validation', VALIDE, '2026-03-15'],
    ['la validation, une fois financé', FINANCE, '2026-03-15'],
    ['l’expiration de la réservation', [...FINANCE, reservationExpiree()], '2026-05-15'],
  ])('refuse une date avant %s', (_, faits, le) => {
    given(...faits)
      .when(lEntrepriseRetire({ le }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse une date après ce jour', () => {
    given(...DEPOSE)
      .when(lEntrepriseRetire({ le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
});
