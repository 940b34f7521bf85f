import type { ContenuDeRapport, LigneDeRapport } from './rapport.events';

/** Version of the template in which reports are made now. */
export const GABARIT = 1;

/** The published readings of a quarter, with what their trajectories expected. What is not public is left out or hidden. */
export abstract class MatiereDuRapport {
  abstract rassembler(trimestre: string): Promise<readonly LigneDeRapport[]>;
}

/** Makes the HTML of a report. The programme provides it: it knows the templates, whose output never changes. */
export abstract class GabaritsDeRapport {
  abstract rendre(contenu: ContenuDeRapport): string;
}
