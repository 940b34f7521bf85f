import * as Refus from '../dossier-aide.errors';
import { prealablesDe, type PrealablesDits } from './prealables';

const dire = (dits: Partial<PrealablesDits> = {}, accordeeLe = '2026-04-20') =>
  prealablesDe({ informeeLe: accordeeLe, ...dits }, { deposeLe: '2026-02-02', proposeeLe: '2026-03-02', accordeeLe });

describe('les préalables d’un accord', () => {
  it('disent la déclaration et l’information', () => {
    expect(dire({ informeeLe: '2026-03-02', declarationLe: '2026-04-20' })).toEqual({
      informeeLe: '2026-03-02',
      declarationLe: '2026-04-20',
      dispenseDeDeclaration: null,
    });
  });
  it('demandent la déclaration jusqu’à la veille de la règle qui en dispense, puis nomment cette règle', () => {
    expect(() => dire({}, '2028-12-31')).toThrow(Refus.DeclarationManquante);
    expect(dire({}, '2029-01-01')).toEqual({
      informeeLe: '2029-01-01',
      declarationLe: null,
      dispenseDeDeclaration: 'registre-de-trois-ans',
    });
  });
  it('ne nomment aucune règle quand la déclaration est faite quand même', () => {
    expect(dire({ declarationLe: '2028-12-01' }, '2029-01-01')).toMatchObject({
      declarationLe: '2028-12-01',
      dispenseDeDeclaration: null,
    });
  });
  it.each(['2026-03-01', '2026-04-21'])('refusent une information du %s', (informeeLe) => {
    expect(() => dire({ informeeLe, declarationLe: '2026-02-02' })).toThrow(Refus.InformationHorsDelai);
  });
  it('acceptent une déclaration de quatre-vingt-dix jours avant le dépôt, et pas plus', () => {
    expect(dire({ declarationLe: '2025-11-04' }).declarationLe).toBe('2025-11-04');
    expect(() => dire({ declarationLe: '2025-11-03' })).toThrow(Refus.DeclarationHorsDelai);
    expect(() => dire({ declarationLe: '2026-04-21' })).toThrow(Refus.DeclarationHorsDelai);
  });
});
