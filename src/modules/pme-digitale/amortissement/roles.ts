import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './amortissement.errors';

export const instructeurDeLaRegion = permise({ region: ['region.instructeur'] }, Refus.DecisionDAmortissementReservee);

export const leProgramme = permiseAuSysteme(Refus.SuiteDAmortissementReservee);
