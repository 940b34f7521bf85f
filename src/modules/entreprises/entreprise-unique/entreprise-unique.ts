import type { DomainEvent, StreamModel } from '#libs/event-sourcing';

/** Single undertaking: Regulation (EU) 2023/2831, article 2(2). */
export type EntrepriseUniqueConstituee = DomainEvent<
  'EntrepriseUniqueConstituee.v1',
  { entrepriseUniqueId: string; membres: readonly string[]; constitueeLe: string }
>;

export type EntrepriseUnique =
  Readonly<{ etat: 'absente' }> | Readonly<{ etat: 'constituee'; membres: readonly string[] }>;

export const entrepriseUnique: StreamModel<EntrepriseUnique, EntrepriseUniqueConstituee> = {
  category: 'entrepriseUnique',
  initialState: () => ({ etat: 'absente' }),
  evolve: (_, event) => ({ etat: 'constituee', membres: event.data.membres }),
  // Only reactions act on it.
  isVisibleTo: () => false,
};
