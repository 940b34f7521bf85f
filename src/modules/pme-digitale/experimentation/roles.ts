import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './experimentation.errors';

export const laMission = permise({ FR: ['mission.pilote'] }, Refus.DecisionSurLaCohorteReservee);
export const leProgramme = permiseAuSysteme(Refus.AdmissionReservee);
