import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './labellisation.errors';

export const leCandidat = permise({ region: ['connecteur'] }, Refus.LabellisationReservee);
export const laMission = permise({ FR: ['mission.pilote'] }, Refus.DecisionDeLabellisationReservee);
export const unEvaluateur = permise({ FR: ['evaluateur'] }, Refus.EvaluationDeLabellisationReservee);
export const quiInstruit = permise({ FR: ['evaluateur', 'mission.pilote'] }, Refus.InteretDEvaluateurReserve);
export const lHorloge = permiseAuSysteme(Refus.EcheanceDeLabellisationReservee);
