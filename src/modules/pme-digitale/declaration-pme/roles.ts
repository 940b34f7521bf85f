import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './declaration-pme.errors';

export const lEntreprise = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
  Refus.DeclarationReservee,
);
export const leProgramme = permiseAuSysteme(Refus.RelanceDeDeclarationReservee);
