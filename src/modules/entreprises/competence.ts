import type { Authority, Refusal } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';

/** Permits the mission everywhere, a region for the companies of its territory, and a company for itself. */
export const permiseAuxProches = (Refus: Refusal<[]>): Authority =>
  permise(
    {
      FR: ['mission.pilote'],
      region: ['region.instructeur', 'region.responsable', 'region.gestionnaire-financier'],
      siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
    },
    Refus,
  );
