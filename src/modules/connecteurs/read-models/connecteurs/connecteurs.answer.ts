import { LigneAbsence, LigneConnecteur } from './connecteurs.entity';

/** Un connecteur, avec ses absences. */
export class ConnecteurDuReseau extends LigneConnecteur {
  /** Ses absences déclarées, par leur premier jour. */
  absences!: LigneAbsence[];
}
