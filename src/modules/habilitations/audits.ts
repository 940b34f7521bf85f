import type { Actor } from '#libs/event-sourcing';
import { LectureDesMandatsReservee } from './habilitations.errors';
import { permise } from './permise';

/** The authority of questions about mandates of audit. An auditor then reads their own. */
export const lectureDesMandats = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'], region: ['auditeur'] },
  LectureDesMandatsReservee,
);

export const estAuditeur = ({ role }: Actor): boolean => role === 'auditeur';

export const peutVoirLeMandat = (actor: Actor, auditeurId: string): boolean =>
  actor.personneId === auditeurId || (actor.territoire === 'FR' && actor.role.startsWith('mission.'));
