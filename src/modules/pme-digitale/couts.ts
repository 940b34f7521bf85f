import { enEuros } from '#libs/france';

/** What the employer pays for the month of a loan, in cents: all that the law lets it invoice (L8241-1), and nothing more. */
export interface Couts {
  readonly salairesCentimes: number;
  readonly chargesCentimes: number;
  /** Professional expenses repaid to the employee for the loan. */
  readonly fraisCentimes: number;
}

export const SANS_COUT: Couts = { salairesCentimes: 0, chargesCentimes: 0, fraisCentimes: 0 };

/** In cents: of what is paid, the lawful maximum of the invoice; of what is invoiced, the invoice. */
export const totalDe = ({ salairesCentimes, chargesCentimes, fraisCentimes }: Couts): number =>
  salairesCentimes + chargesCentimes + fraisCentimes;

export const memesCouts = (un: Couts, autre: Couts): boolean =>
  un.salairesCentimes === autre.salairesCentimes &&
  un.chargesCentimes === autre.chargesCentimes &&
  un.fraisCentimes === autre.fraisCentimes;

/** Share of the month that the public pays, in cents, and which bound made it less than its rate; null when none did. */
export interface Amortissement {
  readonly montantCentimes: number;
  readonly plafonnePar: 'plafond-du-mois' | 'cout-restant' | null;
}

/** The invoice and the share never exceed the cost together: else the loan would make a profit. */
export const amortir = (
  { coutCentimes, factureCentimes }: { readonly coutCentimes: number; readonly factureCentimes: number },
  { partCentimes, plafondCentimes }: { readonly partCentimes: number; readonly plafondCentimes: number },
): Amortissement => {
  const resteCentimes = Math.max(0, coutCentimes - factureCentimes);
  const montantCentimes = Math.min(partCentimes, plafondCentimes, resteCentimes);
  if (montantCentimes === partCentimes) return { montantCentimes, plafonnePar: null };
  return { montantCentimes, plafonnePar: montantCentimes === resteCentimes ? 'cout-restant' : 'plafond-du-mois' };
};

/** The lawful maximum of an invoice, worked out, and the invoice. */
export const calculDuMaximum = (couts: Couts, factureCentimes: number): string => {
  const { salairesCentimes, chargesCentimes, fraisCentimes } = couts;
  const somme = `salaires ${enEuros(salairesCentimes)} + charges ${enEuros(chargesCentimes)} + frais ${enEuros(fraisCentimes)}`;
  return `${somme} = ${enEuros(totalDe(couts))} au plus ; facturé : ${enEuros(factureCentimes)}`;
};
