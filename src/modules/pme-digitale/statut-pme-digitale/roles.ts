import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './statut-pme-digitale.errors';

export const lEntreprise = permise({ siren: ['entreprise.dirigeant', 'entreprise.mandataire'] }, Refus.StatutReserve);
export const laMission = permise({ FR: ['mission.pilote'] }, Refus.DecisionSurLeStatutReservee);
export const leProgramme = permiseAuSysteme(Refus.ReponseDeLaCohorteReservee);
