import { ACCORDE, CLOS, DEPOSE, EN_INSTRUCTION, fait, FINANCE, PAYE, PROPOSE, VALIDE } from '#facts/aides-regionales';
import { dossierAide } from './dossier-aide';
import type { DossierAideEvent } from './dossier-aide.events';

const apres = (faits: readonly DossierAideEvent[]) =>
  faits.reduce((etat, suivant) => dossierAide.evolve(etat, suivant), dossierAide.initialState());

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
    ['refuse', [...FINANCE, fait('AideRefusee.v1')()], '2026-04-20'],
    ['retire', [...FINANCE, fait('DemandeRetiree.v2')()], '2026-04-13'],
    ['propose', [...FINANCE, fait('ReservationExpiree.v1')()], '2026-05-16'],
  ])('%s, retient la date légale de son dernier acte', (etat, faits, dernierActeLe) => {
    expect(apres(faits)).toMatchObject({ etat, dernierActeLe });
  });
  it.each([
    ['la confirmation des crédits', [...VALIDE, fait('CreditsConfirmes.v1')()]],
    ['un refus de financement', [...VALIDE, fait('FinancementRefuse.v1')()]],
  ])('garde cette date après %s, qui n’est l’acte de personne', (_, faits) => {
    expect(apres(faits)).toMatchObject({ dernierActeLe: '2026-03-16' });
  });
  it('ne montre à l’entreprise, dans un conflit, ni ce qui prépare une décision, ni qui s’en occupe', () => {
    const entreprise = { personneId: 'p1', role: 'entreprise.dirigeant', territoire: '552081317' };
    const region = { ...entreprise, role: 'region.instructeur', territoire: '53' };
    for (const faits of [DEPOSE, EN_INSTRUCTION, PROPOSE, VALIDE, FINANCE])
      expect(Object.keys(dossierAide.shownTo?.(apres(faits), entreprise) as object)).toEqual(['etat', 'demande']);
    const revisee = [...PAYE, fait('RevisionProposee.v1')()];
    expect(dossierAide.shownTo?.(apres(revisee), entreprise)).not.toHaveProperty('revision');
    expect(dossierAide.shownTo?.(apres(revisee), entreprise)).toHaveProperty('versements');
    expect(dossierAide.shownTo?.(apres(FINANCE), region)).toEqual(apres(FINANCE));
  });
});
