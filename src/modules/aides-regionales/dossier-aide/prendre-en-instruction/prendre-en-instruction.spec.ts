import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSE, dirigeantId, dossierId, EN_INSTRUCTION, fait, PROPOSE } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { prendreEnInstruction, PrendreEnInstruction } from './prendre-en-instruction';

const laBretagneInstruit = (le = '2026-02-09', acteur: Partial<Acteur> = {}) =>
  demander(
    new PrendreEnInstruction({ motifDeDate: 'saisie-differee', dossierId, ouverteLe: le }, contexteDe(acteur)),
    prendreEnInstruction,
  );

describe('prendre un dossier en instruction', () => {
  const { given } = scenariosOf(dossierAide);

  it('le confie à l’instructeur qui le prend', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit())
      .then(fait('InstructionOuverte.v1')());
  });
  it('peut se dater du jour du dépôt, et de ce jour', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-02-02'))
      .then(fait('InstructionOuverte.v1')({ ouverteLe: '2026-02-02' }));
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-06-30'))
      .then(fait('InstructionOuverte.v1')({ ouverteLe: '2026-06-30' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagneInstruit())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagneInstruit()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-02-09', { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas instructeur', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-02-09', { role: 'region.comptable' }))
      .refuses(Refus.InstructionNonHabilitee);
  });
  it('refuse un dossier qui est déjà plus loin, ou retiré', () => {
    given(...PROPOSE)
      .when(laBretagneInstruit())
      .refuses(Refus.EtapeImpossible);
    given(...DEPOSE, fait('DemandeRetiree.v2')({ financement: null }))
      .when(laBretagneInstruit())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant le dépôt ou après ce jour', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-02-01'))
      .refuses(Refus.DateHorsDuDossier);
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-07-01'))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse à qui a déposé le dossier', () => {
    given(...DEPOSE)
      .when(laBretagneInstruit('2026-02-09', { personneId: dirigeantId }))
      .refuses(Refus.CumulDeFonctions);
  });
  it('ignore qui a déposé les plus anciens', () => {
    given(fait('DossierDepose.v1')()).when(laBretagneInstruit()).then(fait('InstructionOuverte.v1')());
  });
});
