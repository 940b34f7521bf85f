import type { Experimentation } from './experimentation';
import type { MembreDuGroupe } from './experimentation.events';

/** Admitted companies, and those of the waiting list. */
export interface Groupes {
  readonly admises: MembreDuGroupe[];
  readonly attente: MembreDuGroupe[];
}

const dansLOrdre = (membres: readonly MembreDuGroupe[]): MembreDuGroupe[] =>
  membres.map(({ siren, rang }) => ({ siren, rang })).sort((a, b) => (a.siren < b.siren ? -1 : 1));

export const groupesDe = ({ admises, attente }: Pick<Experimentation, 'admises' | 'attente'>): Groupes => ({
  admises: dansLOrdre(admises),
  attente: dansLOrdre(attente),
});

export const memesGroupes = (uns: Groupes, autres: Groupes): boolean =>
  JSON.stringify([uns.admises, uns.attente]) === JSON.stringify([autres.admises, autres.attente]);
