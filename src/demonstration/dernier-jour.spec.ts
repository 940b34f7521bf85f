import { dernierJourDe } from './dernier-jour';
import { DernierJourRefuse } from './refus';

/** Half past one in the night of the 27th in Paris. */
const MAINTENANT = new Date('2026-11-27T00:30:00Z');

describe('le dernier jour d’une année simulée', () => {
  it('est hier, à Paris, quand personne n’en dit un autre', () => {
    expect(dernierJourDe(undefined, MAINTENANT)).toBe('2026-11-26');
    expect(dernierJourDe(undefined, new Date('2026-11-26T23:30:00Z'))).toBe('2026-11-26');
    expect(dernierJourDe(undefined, new Date('2026-11-26T22:30:00Z'))).toBe('2026-11-25');
  });

  it.each(['2025-03-16', '2026-03-15', '2026-11-26'])('peut être le %s', (jour) => {
    expect(dernierJourDe(jour, MAINTENANT)).toBe(jour);
  });

  it.each(['2026-11-27', '2026-11-28', '2025-03-15', '2026-02-29', '2026-2-1', 'hier', ''])('n’est pas %s', (jour) => {
    expect(() => dernierJourDe(jour, MAINTENANT)).toThrow(DernierJourRefuse);
  });

  it('se refuse en une phrase qui nomme l’option et dit quels jours vont', () => {
    expect(() => dernierJourDe('2026-11-27', MAINTENANT)).toThrow(
      '--fin attend un jour passé, du 2025-03-16 au 2026-11-26 : « 2026-11-27 » reçu.',
    );
  });
});
