import { ajouterDesJours } from '#libs/france';
import type { CalendrierSimule } from '../calendrier-simule';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

/** The first applications: after the first files of the year, so that its first figures do not wait. */
export const ouvertureDe = (calendrier: CalendrierSimule): string => jourDeFiche(calendrier.jour('2025-01-29'));

/** The first day on which a request finds somebody. */
export const premieresDemandesDe = (calendrier: CalendrierSimule): string =>
  jourDeMiseEnRelation(ajouterDesJours(ouvertureDe(calendrier), 21));
