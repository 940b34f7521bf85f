import { permise } from '#modules/habilitations';
import { ChronologieReservee } from './audit.errors';

/** Who reads histories: the mission, and auditors within their mandate. */
export const LECTURE_DES_FAITS = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'], region: ['auditeur'] },
  ChronologieReservee,
);
