import type { Refusal, Authority } from '#libs/event-sourcing';
import { permise } from './permise';

/** Permits every role that may see files or companies. `visibles` then bounds what each reads. */
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
