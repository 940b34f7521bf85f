import { sontConcurrentes } from './concurrence';

const ouvert = (naf: string | null) => ({ naf, fermeLe: null });

describe('deux entreprises concurrentes', () => {
  it('ont en commun une division de la NAF, par un établissement ouvert de chacune', () => {
    expect(sontConcurrentes([ouvert('47.11F'), ouvert('62.01Z')], [ouvert('62.02A')])).toBe(true);
    expect(sontConcurrentes([ouvert('47.11F')], [ouvert('62.02A')])).toBe(false);
  });
  it('ne le sont ni par un établissement fermé, ni par une activité inconnue', () => {
    expect(sontConcurrentes([{ naf: '62.01Z', fermeLe: '2026-01-31' }], [ouvert('62.02A')])).toBe(false);
    expect(sontConcurrentes([ouvert(null)], [ouvert(null)])).toBe(false);
  });
});
