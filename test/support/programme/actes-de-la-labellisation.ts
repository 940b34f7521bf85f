import type { Role } from '#modules/habilitations';

const SUR = 'connecteurs/{connecteurId}/labellisation';
const SIEN = 'mon-profil-de-connecteur/labellisation';

/** Every act on the label of a connecteur: who does it, and where it is sent. */
export const ACTES_DE_LA_LABELLISATION = {
  demandeDeLabel: ['connecteur', `${SIEN}/demande`],
  interetDEvaluateur: ['evaluateur', `${SUR}/interets`],
  recevabilite: ['mission.pilote', `${SUR}/recevabilite`],
  irrecevabilite: ['mission.pilote', `${SUR}/irrecevabilite`],
  affectation: ['mission.pilote', `${SUR}/evaluateurs`],
  evaluation: ['evaluateur', `${SUR}/evaluations`],
  octroi: ['mission.pilote', `${SUR}/accord`],
  refusDeLabellisation: ['mission.pilote', `${SUR}/refus`],
  suspensionDeLabellisation: ['mission.pilote', `${SUR}/suspension`],
  leveeDeLabellisation: ['mission.pilote', `${SUR}/suspension/levee`],
  retraitDeLabellisationEnvisage: ['mission.pilote', `${SUR}/retrait-envisage`],
  abandonDuRetrait: ['mission.pilote', `${SUR}/retrait-envisage/abandon`],
  observationsDuConnecteur: ['connecteur', `${SIEN}/retrait-envisage/observations`],
  retraitDeLabellisation: ['mission.pilote', `${SUR}/retrait`],
} as const satisfies Readonly<Record<string, readonly [Role, string]>>;
