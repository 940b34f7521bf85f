import { contexteDe } from '../../../test/support/contexte';
import { ActeDate, premierJourSansMotif, refuserDateSansMotif, type MotifDeDate } from './acte-date';
import { MotifDeDateManquant } from './habilitations.errors';

class Payer extends ActeDate<{ payeLe: string }> {
  get dateLegale(): string {
    return this.data.payeLe;
  }
}

const payer = (payeLe: string, at: string, motifDeDate?: MotifDeDate) =>
  new Payer({ payeLe, motifDeDate }, contexteDe({ at }));
const refus = (acte: Payer) => () => {
  refuserDateSansMotif(acte);
};

describe('un acte daté d’avant son enregistrement', () => {
  it.each([
    ['2026-06-30', '2026-06-23', 'sept jours plus tôt'],
    ['2026-01-05', '2026-01-01', 'jamais dans l’année passée'],
    ['2026-01-01', '2026-01-01', 'le jour de l’an, de ce jour seulement'],
    ['2016-12-31', '2016-12-31', 'avant le programme, de ce jour seulement'],
  ])('enregistré le %s, se date sans motif dès le %s : %s', (enregistreLe, depuis) => {
    expect(premierJourSansMotif(enregistreLe)).toBe(depuis);
  });

  it('demande un motif un jour plus tôt, en le disant', () => {
    expect(refus(payer('2026-06-23', '2026-06-30T09:00:00Z'))).not.toThrow();
    expect(refus(payer('2026-06-22', '2026-06-30T09:00:00Z'))).toThrow(MotifDeDateManquant);
    expect(refus(payer('2026-06-22', '2026-06-30T09:00:00Z'))).toThrow(
      'Cet acte est daté du 22/06/2026. Enregistré ce jour, un acte daté d’avant le 23/06/2026 doit porter un motif : indiquez-le (motifDeDate).',
    );
    expect(refus(payer('2026-06-22', '2026-06-30T09:00:00Z', 'acte-sur-papier'))).not.toThrow();
  });

  it('demande un motif la veille du jour de l’an, au calendrier de Paris', () => {
    expect(refus(payer('2025-12-31', '2025-12-31T22:59:00Z'))).not.toThrow();
    expect(refus(payer('2025-12-31', '2025-12-31T23:00:00Z'))).toThrow(MotifDeDateManquant);
  });

  it('garde son motif avec le fait quand il en fallait un, et sinon ne le garde pas', () => {
    expect(payer('2026-06-22', '2026-06-30T09:00:00Z', 'regularisation').notes).toEqual({
      motifDeDate: 'regularisation',
    });
    expect(payer('2026-06-23', '2026-06-30T09:00:00Z', 'regularisation').notes).toEqual({});
    expect(payer('2026-06-22', '2026-06-30T09:00:00Z').notes).toEqual({});
  });
});
