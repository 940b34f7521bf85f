import type { Actor } from '#libs/event-sourcing';
import { LectureDesMandatsReservee } from './habilitations.errors';
import { permise } from './permise';

/** The authority of questions about mandates of audit. An auditor then reads their own. */
export const lectureDesMandats = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'], region: ['auditeur'] },
  LectureDesMandatsReservee,
);

export const estAuditeur = ({ role }: Actor): boolean => role === 'auditeur';

/** Whether what they read is bounded by no territory. Their authority says who they may be. */
export const litToutLePays = ({ territoire }: Actor): boolean => territoire === 'FR';

export const peutVoirLeMandat = (actor: Actor, auditeurId: string): boolean =>
  actor.personneId === auditeurId || (litToutLePays(actor) && actor.role.startsWith('mission.'));
