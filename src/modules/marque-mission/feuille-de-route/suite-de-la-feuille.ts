import type { Actor } from '#libs/event-sourcing';
import type { FeuilleDeRoute } from './feuille-de-route';
import * as Refus from './feuille-de-route.errors';
import type { Action } from './feuille-de-route.events';

export type FeuilleAdoptee = Extract<FeuilleDeRoute, { etat: 'adoptee' }>;

/** Another region's does not exist for this one. */
export const feuilleDeLaRegion = (feuille: FeuilleDeRoute, { territoire }: Actor): FeuilleAdoptee => {
  if (feuille.etat === 'absente' || feuille.region !== territoire) throw new Refus.FeuilleInconnue();
  return feuille;
};

const CHAMPS = ['code', 'intitule', 'indicateur', 'budgetCentimes', 'responsable', 'echeanceLe'] as const;

export const memeAction = (une: Action, autre: Action | undefined): boolean =>
  CHAMPS.every((champ) => une[champ] === autre?.[champ]);

export const memesActions = (unes: readonly Action[], autres: readonly Action[]): boolean =>
  unes.length === autres.length && unes.every((une, rang) => memeAction(une, autres[rang]));

/** Each action under a code of its own, due within the years of the period. */
export const refuserActionsImpropres = (actions: readonly Action[], periode: string): void => {
  const [debut = '', fin = ''] = periode.split('-');
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
