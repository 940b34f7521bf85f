import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './convention-pret.errors';

export const lesEntreprises = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
  Refus.ConventionReserveeAuxEntreprises,
);

/** The clock, the stream of the employee, and the page that the employee opens without an account. */
export const leProgramme = permiseAuSysteme(Refus.SuiteDeConventionReservee);
