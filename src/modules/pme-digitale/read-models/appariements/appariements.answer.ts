import { ApiProperty } from '@nestjs/swagger';
import { ETATS_D_APPARIEMENT, LigneAppariement } from './appariements.entity';

/** Un appariement, et ce qui vient ensuite. */
export class AppariementSuivi extends LigneAppariement {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Entreprise qui emprunte : accepter ou décliner."
   */
  suite!: string | null;
}

/** Combien d'appariements en sont là. */
export class NombreDAppariements {
  /** Où ils en sont. */
  @ApiProperty({ enum: ETATS_D_APPARIEMENT, example: 'propose' })
  etat!: string;

  /**
   * Leur nombre, parmi ceux qui peuvent être lus.
   * @example 4
   */
  nombre!: number;
}
