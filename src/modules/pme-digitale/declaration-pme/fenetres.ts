import { ajouterDesJours, ajouterDesMois, versionDu } from '#libs/france';
import type { MomentDeDeclaration } from './declaration-pme.events';

interface Parametres {
  readonly du: string;
  /** Days from the application in which the first declaration is made. */
  readonly joursPourLInitiale: number;
  /** Months from the application to the first day of the final one: a year later (issue 14). */
  readonly moisAvantLaFinale: number;
  readonly joursPourLaFinale: number;
  /** Days from a declaration in which it may be corrected. */
  readonly joursPourCorriger: number;
  /** Days from the first day of each window to its reminders. */
  readonly relances: Readonly<Record<MomentDeDeclaration, readonly number[]>>;
}

/** By the day of the application. Chosen by the programme: no text fixes them but the year. */
const PARAMETRES: readonly [Parametres, ...Parametres[]] = [
  {
    du: '2017-03-07',
    joursPourLInitiale: 60,
    moisAvantLaFinale: 12,
    joursPourLaFinale: 90,
    joursPourCorriger: 60,
    relances: { initiale: [15, 45], finale: [0, 60] },
  },
];

const parametresDu = (jour: string): Parametres => versionDu(PARAMETRES, jour);

/** First and last day of a declaration. */
export interface Fenetre {
  readonly du: string;
  readonly au: string;
}

/** Both windows are counted from the application, so that admitted companies and others are asked on the same dates. */
export const fenetresDe = (demandeLe: string): Readonly<Record<MomentDeDeclaration, Fenetre>> => {
  const { joursPourLInitiale, moisAvantLaFinale, joursPourLaFinale } = parametresDu(demandeLe);
  const finaleDu = ajouterDesMois(demandeLe, moisAvantLaFinale);
  return {
    initiale: { du: demandeLe, au: ajouterDesJours(demandeLe, joursPourLInitiale) },
    finale: { du: finaleDu, au: ajouterDesJours(finaleDu, joursPourLaFinale) },
  };
};

/** The days of the reminders of both declarations, the oldest first. */
export const relancesDe = (
  demandeLe: string,
): readonly { readonly moment: MomentDeDeclaration; readonly relance: number; readonly le: string }[] => {
  const { relances } = parametresDu(demandeLe);
  const fenetres = fenetresDe(demandeLe);
  return (['initiale', 'finale'] as const).flatMap((moment) =>
    relances[moment].map((jours, rang) => ({
      moment,
      relance: rang + 1,
      le: ajouterDesJours(fenetres[moment].du, jours),
    })),
  );
};

export const corrigeableJusquAu = (demandeLe: string, declareeLe: string): string =>
  ajouterDesJours(declareeLe, parametresDu(demandeLe).joursPourCorriger);

/** Months between both declarations of a company: until then, nobody knows a result. */
export const moisAvantLaFinaleDu = (jour: string): number => parametresDu(jour).moisAvantLaFinale;
