import { permise } from '#modules/habilitations';
import { CandidatureDeConnecteurReservee, GestionDesConnecteursReservee } from './connecteur.errors';

/** Acts of a connecteur on what is their own. */
export const luiMeme = permise({ region: ['connecteur'] }, CandidatureDeConnecteurReservee);

/** Acts of the region on its connecteurs; the decision then compares the regions. */
export const saRegion = permise(
  { region: ['region.responsable', 'referent.territorial'] },
  GestionDesConnecteursReservee,
);
