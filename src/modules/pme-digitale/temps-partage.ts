/** A share of a working time that is held, from its first to its last day. */
export interface PartTenue {
  readonly partPourCent: number;
  readonly du: string;
  readonly au: string;
}

interface Periode {
  readonly du: string;
  readonly au: string;
}

/** Null when the two have no day in common. */
export const periodeCommune = (une: Periode, autre: Periode): Periode | null => {
  const du = une.du > autre.du ? une.du : autre.du;
  const au = une.au < autre.au ? une.au : autre.au;
  return du <= au ? { du, au } : null;
};

const tenueLe = (jour: string, parts: readonly PartTenue[]): number =>
  parts.reduce((somme, { du, au, partPourCent }) => (du <= jour && jour <= au ? somme + partPourCent : somme), 0);

/** What remains of a share on every day of a period: the fewest that any of its days leaves. Whole per cent. */
export const partLibre = (partPourCent: number, parts: readonly PartTenue[], { du, au }: Periode): number => {
  // What is held only grows on the first day of one of the parts.
  const debuts = parts.map((part) => part.du).filter((jour) => du < jour && jour <= au);
  return partPourCent - Math.max(...[du, ...debuts].map((jour) => tenueLe(jour, parts)));
};
