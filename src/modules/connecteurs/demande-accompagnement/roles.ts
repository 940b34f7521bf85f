import { permise, permiseAuSysteme } from '#modules/habilitations';
import * as Refus from './demande-accompagnement.errors';

export const sonEntreprise = permise({ siren: ['entreprise.dirigeant', 'entreprise.mandataire'] }, Refus.AvisReserve);

export const saRegion = permise(
  { region: ['region.instructeur', 'referent.territorial'] },
  Refus.QualificationReservee,
);

export const leProgramme = permiseAuSysteme(Refus.MiseEnRelationReservee);
