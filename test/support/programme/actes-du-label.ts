import type { Role } from '#modules/habilitations';

const LABEL = 'entreprises/{siren}/label';

/** Every act on the label of a company: who does it, and where it is sent. */
export const ACTES_DU_LABEL = {
  candidature: ['entreprise.dirigeant', `${LABEL}/candidature`],
  interet: ['evaluateur', `${LABEL}/interets`],
  preuvesDemandees: ['evaluateur', `${LABEL}/candidature/preuves-demandees`],
  preuve: ['entreprise.dirigeant', `${LABEL}/candidature/preuves`],
  verification: ['evaluateur', `${LABEL}/candidature/verifications`],
  accordDuLabel: ['mission.pilote', `${LABEL}/candidature/accord`],
  suspension: ['mission.pilote', `${LABEL}/suspension`],
  leveeDeSuspension: ['mission.pilote', `${LABEL}/suspension/levee`],
  retraitEnvisage: ['mission.pilote', `${LABEL}/retrait-envisage`],
  abandonDeRetrait: ['mission.pilote', `${LABEL}/retrait-envisage/abandon`],
  observations: ['entreprise.dirigeant', `${LABEL}/retrait-envisage/observations`],
  retraitDuLabel: ['mission.pilote', `${LABEL}/retrait`],
  refusDuLabel: ['mission.pilote', `${LABEL}/candidature/refus`],
  abandonDeCandidature: ['entreprise.dirigeant', `${LABEL}/candidature/abandon`],
} as const satisfies Readonly<Record<string, readonly [Role, string]>>;
