import { ajouterDesJours } from '#libs/france';

/** A year, a quarter or a month: `2026`, `2026-T1` or `2026-03`. */
export const FORME_DE_PERIODE = /^20\d{2}(?:-T[1-4]|-(?:0[1-9]|1[0-2]))?$/;

export interface Bornes {
  /** First and last day, both included. */
  readonly du: string;
  readonly au: string;
}

const moisSuivant = (annee: number, mois: number): string =>
  mois === 12 ? `${annee + 1}-01-01` : `${annee}-${String(mois + 1).padStart(2, '0')}-01`;

/** The days of a period of that form. */
export const bornesDe = (periode: string): Bornes => {
  const annee = Number(periode.slice(0, 4));
  const partie = periode.slice(5);
  const trimestre = partie.startsWith('T') ? Number(partie.slice(1)) : undefined;
  const [premier, dernier] =
    partie === ''
      ? [1, 12]
      : trimestre === undefined
        ? [Number(partie), Number(partie)]
        : [trimestre * 3 - 2, trimestre * 3];
  return {
    du: `${annee}-${String(premier).padStart(2, '0')}-01`,
    au: ajouterDesJours(moisSuivant(annee, dernier), -1),
  };
};

/** In words, such as « 1er trimestre 2026 ». */
export const nomDeLaPeriode = (periode: string): string => {
  const [annee = '', partie] = periode.split('-');
  if (partie === undefined) return `année ${annee}`;
  if (partie.startsWith('T')) return `${partie === 'T1' ? '1er' : `${partie.slice(1)}e`} trimestre ${annee}`;
  return new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    Date.parse(`${periode}-01`),
  );
};
