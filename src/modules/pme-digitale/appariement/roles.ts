import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './appariement.errors';

export const quiPropose = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'], region: ['region.instructeur', 'region.responsable'] },
  Refus.PropositionDAppariementReservee,
);

export const lesDeuxEntreprises = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
  Refus.ReponseALAppariementReservee,
);

export const leProgramme = permiseAuSysteme(Refus.AppariementTenuParLeProgramme);
