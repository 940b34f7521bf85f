import { permise } from '#modules/habilitations';
import { ReleveDePretReserve } from './releve-pret.errors';

export const lesDeuxEntreprises = permise(
  { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
  ReleveDePretReserve,
);
