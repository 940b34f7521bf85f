import { BUDGETS as DECOMPTE, type BudgetRegion } from '#modules/aides-regionales';
import { arrondiSousFiltre } from '../arrondi';
import { secrets } from '../secret';
import { somme } from './chiffre';

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

/** Files that are paid and those that are not yet count as the fewer of the two, since both amounts are shown side by side. */
const compterDerriere = (ligne: BudgetRegion): BudgetRegion => {
  const aPayer = ligne.engages - ligne.payes;
  return {
    ...ligne,
    demandes: derriere(ligne.demandes, ligne.demandeCentimes),
    reserves: derriere(ligne.reserves, ligne.reserveCentimes),
    engages: derriere(ligne.engages, ligne.engageCentimes),
    payes: derriere(aPayer > 0 ? Math.min(ligne.payes, aPayer) : ligne.payes, ligne.payeCentimes),
  };
};

/** Each amount is hidden by the files behind it. */
const montrer = (lignes: readonly BudgetRegion[]): BudgetPublie[] => {
  const cachees = (effectif: (ligne: BudgetRegion) => number) => secrets(lignes.map(effectif));
  const demande = cachees(({ demandes }) => demandes);
  const reserve = cachees(({ reserves }) => reserves);
  const engage = cachees(({ engages }) => engages);
  const paye = cachees(({ payes }) => payes);
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

const sommeDe = (lignes: readonly BudgetRegion[]): BudgetRegion => ({
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
});

export const BUDGETS = arrondiSousFiltre<BudgetRegion, BudgetPublie>(DECOMPTE, {
  rassembler: (lues: readonly BudgetRegion[]) => ({
    lignes: lues.map(compterDerriere),
    total: compterDerriere(sommeDe(lues)),
  }),
  masquer: ({ lignes, total }) => ({ lignes: montrer(lignes), total: total && montrer([total]).at(0) }),
  arrondis: {
    cle: ({ region }) => region,
    nombres: ['demandes'],
    // Envelopes are those of whole years.
    presents: ['reserves', 'engages', 'payes'],
    montants: {
      demandeCentimes: 'demandes',
      reserveCentimes: 'reserves',
      engageCentimes: 'engages',
      payeCentimes: 'payes',
    },
  },
});

/** What is reserved or committed: it can no longer be promised to others. Null where it is not shown. */
export const consomme = ({ reserveCentimes, engageCentimes }: BudgetPublie): number | null =>
  reserveCentimes === null || engageCentimes === null ? null : reserveCentimes + engageCentimes;
