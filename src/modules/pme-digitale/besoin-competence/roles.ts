import { permise, permiseAuSysteme } from '#modules/habilitations';
import { BesoinReserve, BesoinTenuParLeProgramme, ClassementDesOffresReserve } from './besoin-competence.errors';

export const sonEntreprise = permise({ siren: ['entreprise.dirigeant', 'entreprise.mandataire'] }, BesoinReserve);

export const quiClasse = permise(
  {
    siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
    region: ['region.instructeur', 'region.responsable'],
  },
  ClassementDesOffresReserve,
);

export const leProgramme = permiseAuSysteme(BesoinTenuParLeProgramme);
