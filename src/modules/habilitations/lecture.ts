import type { Refusal, Authority } from '#libs/event-sourcing';
import { permise } from './permise';

/** Whoever may see something of a region's files and companies: the mission, auditors, regions, and companies for themselves. */
export const permiseAuxLecteurs = (Refus: Refusal<[]>): Authority =>
  permise(
    {
      FR: ['mission.pilote', 'mission.lecteur', 'auditeur'],
      region: [
        'region.instructeur',
        'region.responsable',
        'region.signataire',
        'region.gestionnaire-financier',
        'region.comptable',
      ],
      siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
    },
    Refus,
  );
