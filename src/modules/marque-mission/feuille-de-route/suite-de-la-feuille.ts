import type { Actor } from '#libs/event-sourcing';
import type { FeuilleDeRoute, FeuillesDeRoute } from './feuilles-de-route';
import * as Refus from './feuille-de-route.errors';
import type { Action } from './feuille-de-route.events';

/** Another region's does not exist for this one. */
export const feuilleDeLaRegion = (
  { region, parPeriode }: FeuillesDeRoute,
  periode: string,
  { territoire }: Actor,
): FeuilleDeRoute => {
  const feuille = parPeriode[periode];
  if (!feuille || region !== territoire) throw new Refus.FeuilleInconnue();
  return feuille;
};

const anneesDe = (periode: string): readonly [debut: number, fin: number] => {
  const [debut = 0, fin = 0] = periode.split('-').map(Number);
  return [debut, fin];
};

const PLUS_LONGUE_PERIODE_ANNEES = 10;

export const refuserPeriodeImpropre = (periode: string): void => {
  const [debut, fin] = anneesDe(periode);
  if (fin < debut || fin - debut > PLUS_LONGUE_PERIODE_ANNEES) throw new Refus.PeriodeIncorrecte(periode);
};

/** A year of a region is in one roadmap at most: periods count whole years, both ends included. */
export const refuserChevauchement = ({ parPeriode }: FeuillesDeRoute, periode: string): void => {
  const [debut, fin] = anneesDe(periode);
  const couvrante = Object.keys(parPeriode).find((autre) => {
    const [du, au] = anneesDe(autre);
    return du <= fin && debut <= au;
  });
  if (couvrante !== undefined) throw new Refus.PeriodeDejaCouverte(couvrante);
};

const CHAMPS = ['code', 'intitule', 'indicateur', 'budgetCentimes', 'responsable', 'echeanceLe'] as const;

export const memeAction = (une: Action, autre: Action | undefined): boolean =>
  CHAMPS.every((champ) => une[champ] === autre?.[champ]);

export const memesActions = (unes: readonly Action[], autres: readonly Action[]): boolean =>
  unes.length === autres.length && unes.every((une, rang) => memeAction(une, autres[rang]));

/** Each action under a code of its own, due within the years of the period. */
export const refuserActionsImpropres = (actions: readonly Action[], periode: string): void => {
  const [debut, fin] = anneesDe(periode);
  const double = actions.find(({ code }, rang) => actions.findIndex((action) => action.code === code) !== rang);
  if (double) throw new Refus.ActionEnDouble(double.code);
  const hors = actions.find(({ echeanceLe }) => echeanceLe < `${debut}-01-01` || echeanceLe > `${fin}-12-31`);
  if (hors) throw new Refus.EcheanceHorsPeriode(hors.echeanceLe, hors.code);
};

/** The fields of actions alone, in one order. */
export const enActions = (actions: readonly Action[]): readonly Action[] =>
  actions.map(({ code, intitule, indicateur, budgetCentimes, responsable, echeanceLe }) => ({
    code,
    intitule,
    indicateur,
    budgetCentimes,
    responsable,
    echeanceLe,
  }));
