import type { Actor } from '#libs/event-sourcing';
import { estDeLEntreprise } from '#modules/habilitations';
import { horsDeLaVersion } from '../intensite-numerique';
import { situationDe, type DeclarationPme } from './declaration-pme';
import * as Refus from './declaration-pme.errors';
import type { SituationDePme } from './declaration-pme.events';
import type { Fenetre } from './fenetres';

/** The application that is declared for, as its status tells it. */
export interface CandidatureDeclarante {
  readonly experimentationId: string;
  readonly region: string;
  readonly demandePar: string;
  readonly demandeLe: string;
}

export const memeSituation = (une: SituationDePme, autre: SituationDePme): boolean =>
  JSON.stringify(situationDe(une)) === JSON.stringify(situationDe(autre));

/** Both declarations of a company that is the actor's own. */
export const declarationConnue = (etat: DeclarationPme | null, actor: Actor, siren: string): DeclarationPme => {
  if (!etat || !estDeLEntreprise(actor, siren)) throw new Refus.CandidatureSansDeclaration();
  return etat;
};

export const refuserHorsDe = (jour: string, { du, au }: Fenetre): void => {
  if (jour < du || jour > au) throw new Refus.DeclarationHorsDeSaPeriode(du, au);
};

export const refuserIncoherente = (situation: SituationDePme, version: string): void => {
  const [autre] = horsDeLaVersion(version, situation.technologies);
  if (autre !== undefined) throw new Refus.TechnologieHorsDeLaVersion(version, autre);
  if (situation.chiffreDAffairesCentimes === 0 && situation.ventesEnLignePourCent > 0)
    throw new Refus.VentesSansChiffreDAffaires();
};
