import type { EtatDExperimentation, Experimentation } from './experimentation';
import * as Refus from './experimentation.errors';
import type { EntreprisePromue, ExperimentationEvent } from './experimentation.events';
import { promouvoir } from './cohorte';
import { experimentation } from './experimentation';

export const cohorteConnue = (cohorte: Experimentation | null): Experimentation => {
  if (!cohorte) throw new Refus.ExperimentationInconnue();
  return cohorte;
};

/** Throws unless the cohort is in one of these states. */
export const refuserHorsDe = (
  { etat }: Experimentation,
  acte: string,
  ...etats: readonly EtatDExperimentation[]
): void => {
  if (!etats.includes(etat)) throw new Refus.ExperimentationDansUnAutreEtat(acte, etat);
};

/** A fact that may make room, with the promotions that follow from it in the same append. */
export const avecPromotions = <Fait extends ExperimentationEvent>(
  cohorte: Experimentation,
  fait: Fait,
  jour: string,
): readonly (Fait | EntreprisePromue)[] => {
  const apres = experimentation.evolve(cohorte, fait);
  return apres ? [fait, ...promouvoir(apres, jour)] : [fait];
};
