import { BUDGETS as DECOMPTE, type BudgetRegion } from '#modules/aides-regionales';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

/** In cents. An envelope is public; the rest is null where fewer than five files could be recognised. */
export interface BudgetPublie {
  readonly region: string;
  readonly ouvertCentimes: number;
  /** Years of its envelopes; null without one. */
  readonly deAnnee: number | null;
  readonly aAnnee: number | null;
  readonly demandeCentimes: number | null;
  readonly reserveCentimes: number | null;
  readonly engageCentimes: number | null;
  readonly payeCentimes: number | null;
}

const montrer = (lignes: readonly BudgetRegion[]): BudgetPublie[] =>
  proteger<BudgetRegion, BudgetPublie>(
    lignes,
    ({ dossiers }) => dossiers,
    ({ region, ouvertCentimes, deAnnee, aAnnee }) => ({
      region,
      ouvertCentimes,
      deAnnee,
      aAnnee,
      demandeCentimes: null,
      reserveCentimes: null,
      engageCentimes: null,
      payeCentimes: null,
    }),
  );

const connues = (annees: readonly (number | null)[]) => annees.filter((annee) => annee !== null);
const premiere = (annees: readonly (number | null)[]): number | null =>
  connues(annees)
    .sort((a, b) => a - b)
    .at(0) ?? null;
const derniere = (annees: readonly (number | null)[]): number | null =>
  connues(annees)
    .sort((a, b) => a - b)
    .at(-1) ?? null;

export const BUDGETS = {
  decompte: DECOMPTE,
  publier: (lignes: readonly BudgetRegion[]): Publie<BudgetPublie> => ({
    lignes: montrer(lignes),
    total: montrer([
      {
        region: 'FR',
        dossiers: somme(lignes, ({ dossiers }) => dossiers),
        ouvertCentimes: somme(lignes, ({ ouvertCentimes }) => ouvertCentimes),
        demandeCentimes: somme(lignes, ({ demandeCentimes }) => demandeCentimes),
        reserveCentimes: somme(lignes, ({ reserveCentimes }) => reserveCentimes),
        engageCentimes: somme(lignes, ({ engageCentimes }) => engageCentimes),
        payeCentimes: somme(lignes, ({ payeCentimes }) => payeCentimes),
        deAnnee: premiere(lignes.map(({ deAnnee }) => deAnnee)),
        aAnnee: derniere(lignes.map(({ aAnnee }) => aAnnee)),
      },
    ]).at(0),
  }),
};

/** What is reserved or committed: it can no longer be promised to others. Null where it is not shown. */
export const consomme = ({ reserveCentimes, engageCentimes }: BudgetPublie): number | null =>
  reserveCentimes === null || engageCentimes === null ? null : reserveCentimes + engageCentimes;
