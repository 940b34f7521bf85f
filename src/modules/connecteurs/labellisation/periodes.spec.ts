import { EVALUEE, fait, LABELLISE, type Fait } from '#facts/connecteurs';
import { estLabelliseLe, labellisation } from './labellisation';
import type { LabellisationEvent } from './labellisation.events';

const apres = (...faits: readonly Fait[]) =>
  faits.reduce((etat, un) => labellisation.evolve(etat, un as LabellisationEvent), labellisation.initialState());

describe('être labellisé à une date', () => {
  const suspendu = [...LABELLISE, fait('LabellisationSuspendue.v1')()];
  const leve = [...suspendu, fait('SuspensionDeLabellisationLevee.v1')()];

  it.each([
    ['avant l’accord', EVALUEE, '2026-03-16', false],
    ['la veille de l’accord', LABELLISE, '2026-03-15', false],
    ['le jour de l’accord', LABELLISE, '2026-03-16', true],
    ['le dernier jour', LABELLISE, '2029-03-15', true],
    ['le lendemain du dernier jour, avant l’horloge', LABELLISE, '2029-03-16', false],
    ['la veille d’une suspension', suspendu, '2026-08-31', true],
    ['le jour d’une suspension', suspendu, '2026-09-01', false],
    ['pendant une suspension levée depuis', leve, '2026-09-14', false],
    ['le jour où elle est levée', leve, '2026-09-15', true],
    ['le dernier jour, après une suspension', leve, '2029-03-15', true],
    ['après un renouvellement', [...leve, fait('LabellisationRenouvelee.v1')()], '2032-03-15', true],
    ['avant un retrait', [...leve, fait('LabellisationRetiree.v1')()], '2026-10-19', true],
    ['le jour d’un retrait', [...leve, fait('LabellisationRetiree.v1')()], '2026-10-20', false],
    ['après un retrait envisagé seulement', [...leve, fait('RetraitDeLabellisationEnvisage.v1')()], '2026-10-20', true],
    [
      'le jour d’un accord suspendu aussitôt',
      [...LABELLISE, fait('LabellisationSuspendue.v1')({ suspendueLe: '2026-03-16' })],
      '2026-03-16',
      false,
    ],
  ])('%s', (_, faits, le, attendu) => {
    expect(estLabelliseLe(apres(...faits), le)).toBe(attendu);
  });
});
