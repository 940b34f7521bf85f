import type { DomainEvent } from '#libs/event-sourcing';

interface Part {
  salarieId: string;
  conventionId: string;
}

/** The share of their time that one convention holds, from the first day to the last one, and between which companies. */
export type PartDeSalarieReservee = DomainEvent<
  'PartDeSalarieReservee.v1',
  Part & {
    version: number;
    preteuseSiren: string;
    utilisatriceSiren: string;
    partDuTempsPourCent: number;
    du: string;
    au: string;
    reserveeLe: string;
  }
>;

/** `deja-prete`: another convention lends them to the same company on one of these days. `duree-depassee`: with those that it follows or comes before, the loan lasts too long. */
export const MOTIFS_DE_PART_INDISPONIBLE = ['temps-insuffisant', 'deja-prete', 'duree-depassee'] as const;
export type MotifDePartIndisponible = (typeof MOTIFS_DE_PART_INDISPONIBLE)[number];

export type PartDeSalarieIndisponible = DomainEvent<
  'PartDeSalarieIndisponible.v1',
  Part & { version: number; motif: MotifDePartIndisponible; disponiblePourCent: number; constateLe: string }
>;

/** The day on which a loan that had begun ends is still worked. */
export type PartDeSalarieLiberee = DomainEvent<
  'PartDeSalarieLiberee.v1',
  Part & { aCommence: boolean; libereeLe: string }
>;

export type SalariePreteEvent = PartDeSalarieReservee | PartDeSalarieIndisponible | PartDeSalarieLiberee;
