import { ajouterDesJours } from '#libs/france';
import { ANNEE } from '../calendrier-simule';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

/** The first applications: after the first files of the year, so that its first figures do not wait. */
export const OUVERTURE = jourDeFiche(`${ANNEE}-01-29`);

/** The first day on which a request finds somebody. */
export const PREMIERES_DEMANDES = jourDeMiseEnRelation(ajouterDesJours(OUVERTURE, 21));
