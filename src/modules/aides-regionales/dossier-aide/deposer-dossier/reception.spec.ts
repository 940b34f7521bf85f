import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import * as Refus from '../dossier-aide.errors';
import type { MotifDeReception } from '../dossier-aide.events';
import { dateDeReception } from './reception';

const siren = '552081317';

interface Saisie extends Partial<Acteur> {
  recuLe?: string;
  motifDeReception?: MotifDeReception;
}

const recue = ({ recuLe, motifDeReception, at = '2026-03-20T09:00:00Z', ...acteur }: Saisie = {}) =>
  dateDeReception({ data: { siren, recuLe, motifDeReception }, context: contexteDe({ at, ...acteur }) });

describe('la réception d’une demande', () => {
  const entreprise = { role: 'entreprise.dirigeant', territoire: siren };
  const papier = { motifDeReception: 'depot-papier' } as const;

  it('est celle de ce jour à Paris, dite ou non', () => {
    expect(recue(entreprise)).toBe('2026-03-20');
    expect(recue({ at: '2026-03-20T23:30:00Z' })).toBe('2026-03-21');
    expect(recue({ ...entreprise, recuLe: '2026-03-20' })).toBe('2026-03-20');
  });
  it('est plus ancienne quand la région le dit, avec son motif', () => {
    expect(recue({ ...papier, recuLe: '2026-03-19' })).toBe('2026-03-19');
    expect(() => recue({ recuLe: '2026-03-19' })).toThrow(Refus.MotifDeReceptionManquant);
  });
  it('ne se choisit pas par l’entreprise', () => {
    for (const recuLe of ['2026-03-19', '2026-03-21'])
      expect(() => recue({ ...entreprise, ...papier, recuLe })).toThrow(Refus.DateDeReceptionReservee);
  });
  it('a soixante jours au plus, et n’est pas à venir', () => {
    expect(recue({ ...papier, recuLe: '2026-01-19' })).toBe('2026-01-19');
    for (const recuLe of ['2026-01-18', '2026-03-21'])
      expect(() => recue({ ...papier, recuLe })).toThrow(Refus.DateDeReceptionImpropre);
  });
});
