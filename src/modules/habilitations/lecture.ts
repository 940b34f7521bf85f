import type { Actor } from '#libs/event-sourcing';
import {
  LectureDesDemandesReservee,
  LectureDesLabellisationsReservee,
  LectureDuLabelReservee,
  LectureNonHabilitee,
  LectureReserveeAuxRegions,
} from './habilitations.errors';
import { permise, type RolesPermis } from './permise';

/** The roles that see files and companies, by the kind of territory that bounds what they see. */
export const LECTEURS = {
  FR: ['mission.pilote', 'mission.lecteur', 'auditeur'],
  region: [
    'region.instructeur',
    'region.responsable',
    'region.signataire',
    'region.gestionnaire-financier',
    'region.comptable',
    'auditeur',
  ],
  siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
} as const satisfies RolesPermis;

/** The authority of questions about files and companies. `visibles` then bounds what each role reads. */
export const lecture = permise(LECTEURS, LectureNonHabilitee);

/** The authority of questions about how the regions work, which companies do not see. */
export const lectureDesRegions = permise({ FR: LECTEURS.FR, region: LECTEURS.region }, LectureReserveeAuxRegions);

const DU_LABEL = [...LECTEURS.FR, 'evaluateur'] as const;

/** The authority of the worklist of applications to the label. */
export const lectureDesCandidatures = permise({ FR: DU_LABEL }, LectureDuLabelReservee);

/** The authority of the label of one company. `peutVoirLeLabel` then bounds whose. */
export const lectureDuLabel = permise({ ...LECTEURS, FR: DU_LABEL }, LectureDuLabelReservee);

const DU_RESEAU = [...LECTEURS.region, 'referent.territorial'] as const;

/** The authority of questions about the network of connecteurs, which companies do not see. */
export const lectureDuReseau = permise({ FR: LECTEURS.FR, region: DU_RESEAU }, LectureReserveeAuxRegions);

/** The authority of questions about the labels of connecteurs, whose region reads those that it knows. */
export const lectureDesLabellisations = permise({ FR: DU_LABEL, region: DU_RESEAU }, LectureDesLabellisationsReservee);

/** The authority of questions about requests for support: a connecteur reads those that concern them. */
export const lectureDesDemandes = permise(
  { ...LECTEURS, region: [...DU_RESEAU, 'connecteur'] },
  LectureDesDemandesReservee,
);

export const voitTousLesLabels = ({ role, territoire }: Actor): boolean =>
  territoire === 'FR' && (DU_LABEL as readonly string[]).includes(role);
