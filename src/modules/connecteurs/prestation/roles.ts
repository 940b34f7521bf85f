import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './prestation.errors';

export const sonEntreprise = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
  Refus.ReponseDeLEntrepriseReservee,
);

export const leProgramme = permiseAuSysteme(Refus.SuiteReserveeAuProgramme);
