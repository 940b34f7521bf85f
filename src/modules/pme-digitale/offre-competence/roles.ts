import { permise, permiseAuSysteme } from '#modules/habilitations';
import { OffreReservee, PartsTenuesParLeProgramme } from './offre-competence.errors';

export const sonEntreprise = permise({ siren: ['entreprise.dirigeant', 'entreprise.mandataire'] }, OffreReservee);

export const leProgramme = permiseAuSysteme(PartsTenuesParLeProgramme);
