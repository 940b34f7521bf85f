import {
  ACCORDE,
  aideRefusee,
  CLOS,
  creditsConfirmes,
  demandeRetiree,
  DEPOSE,
  EN_INSTRUCTION,
  FINANCE,
  financementRefuse,
  PAYE,
  PROPOSE,
  reservationExpiree,
  VALIDE,
} from '../../../../test/support/faits';
import { dossierAide } from './dossier-aide';
import type { DossierAideEvent } from './dossier-aide.events';

const apres = (faits: readonly DossierAideEvent[]) =>
  faits.reduce((etat, fait) => dossierAide.evolve(etat, fait), dossierAide.initialState());

describe('un dossier d’aide', () => {
  it.each([
    ['depose', DEPOSE, '2026-02-02'],
    ['en-instruction', EN_INSTRUCTION, '2026-02-09'],
    ['propose', PROPOSE, '2026-03-02'],
    ['valide', VALIDE, '2026-03-16'],
    ['finance', FINANCE, '2026-03-16'],
    ['accorde', ACCORDE, '2026-04-20'],
    ['paye', PAYE, '2026-06-01'],
    ['clos', CLOS, '2026-06-15'],
    ['refuse', [...FINANCE, aideRefusee()], '2026-04-20'],
    ['retire', [...FINANCE, demandeRetiree()], '2026-04-20'],
    ['propose', [...FINANCE, reservationExpiree()], '2026-05-16'],
  ])('%s, retient la date légale de son dernier acte', (etat, faits, dernierActeLe) => {
    expect(apres(faits)).toMatchObject({ etat, dernierActeLe });
  });
  it.each([
    ['la confirmation des crédits', [...VALIDE, creditsConfirmes()]],
    ['un refus de financement', [...VALIDE, financementRefuse()]],
  ])('garde cette date après %s, qui n’est l’acte de personne', (_, faits) => {
    expect(apres(faits)).toMatchObject({ dernierActeLe: '2026-03-16' });
  });
});
