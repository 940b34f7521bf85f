import { ApiProperty } from '@nestjs/swagger';
import { LignePrestation } from './prestations.entity';
import { ETATS_DE_PRESTATION } from './prestations.etats';

/** Une prestation, et ce qui vient ensuite. */
export class PrestationSuivie extends LignePrestation {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Région : certifier le service fait."
   */
  suite!: string | null;
}

/** Combien de prestations en sont là. */
export class NombreDePrestations {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DE_PRESTATION, example: 'confirmee' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 4
   */
  nombre!: number;
}
