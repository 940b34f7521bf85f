import { BUDGETS as DECOMPTE, type BudgetRegion } from '#modules/aides-regionales';
import type { Arrondis } from '../arrondi';
import { secrets } from '../secret';
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

/** Files behind an amount; an amount without a known file is somebody's all the same. */
const derriere = (dossiers: number, centimes: number): number => (centimes !== 0 && dossiers === 0 ? 1 : dossiers);

/** Those that are paid, or those that are not yet, whichever are fewer: the two amounts are shown side by side. */
const payes = ({ engages, payes: nombre, payeCentimes }: BudgetRegion): number => {
  const aPayer = engages - nombre;
  return derriere(aPayer > 0 ? Math.min(nombre, aPayer) : nombre, payeCentimes);
};

/** Each amount is hidden by the files behind it. */
const montrer = (lignes: readonly BudgetRegion[]): BudgetPublie[] => {
  const cachees = (effectif: (ligne: BudgetRegion) => number) => secrets(lignes.map(effectif));
  const demande = cachees(({ demandes, demandeCentimes }) => derriere(demandes, demandeCentimes));
  const reserve = cachees(({ reserves, reserveCentimes }) => derriere(reserves, reserveCentimes));
  const engage = cachees(({ engages, engageCentimes }) => derriere(engages, engageCentimes));
  const paye = cachees(payes);
  return lignes.map((ligne, rang) => ({
    region: ligne.region,
    ouvertCentimes: ligne.ouvertCentimes,
    deAnnee: ligne.deAnnee,
    aAnnee: ligne.aAnnee,
    demandeCentimes: demande.has(rang) ? null : ligne.demandeCentimes,
    reserveCentimes: reserve.has(rang) ? null : ligne.reserveCentimes,
    engageCentimes: engage.has(rang) ? null : ligne.engageCentimes,
    payeCentimes: paye.has(rang) ? null : ligne.payeCentimes,
  }));
};

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
  arrondis: {
    nombres: [],
    montants: ['demandeCentimes', 'reserveCentimes', 'engageCentimes', 'payeCentimes'],
  } satisfies Arrondis<BudgetPublie>,
  publier: (lignes: readonly BudgetRegion[]): Publie<BudgetPublie> => ({
    lignes: montrer(lignes),
    total: montrer([
      {
        region: 'FR',
        demandes: somme(lignes, ({ demandes }) => demandes),
        reserves: somme(lignes, ({ reserves }) => reserves),
        engages: somme(lignes, ({ engages }) => engages),
        payes: somme(lignes, ({ payes: nombre }) => nombre),
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
