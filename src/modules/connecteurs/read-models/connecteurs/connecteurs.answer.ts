import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DE_CONNECTEUR, LigneAbsence, LigneConnecteur } from './connecteurs.entity';

/** Un connecteur, avec ses absences. */
export class ConnecteurDuReseau extends LigneConnecteur {
  /** Ses absences déclarées, par leur premier jour. */
  absences!: LigneAbsence[];
}

/** Combien de connecteurs en sont là. */
export class NombreDeConnecteurs {
  /** Où ils en sont. */
  @ApiProperty({ enum: ETATS_DE_CONNECTEUR, example: 'candidat' })
  etat!: string;

  /**
   * Leur nombre, dans son territoire.
   * @example 3
   */
  nombre!: number;
}
