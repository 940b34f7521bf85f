import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '#libs/http';
import { RECOMMANDATIONS_VERSEES } from './recommandations';
import { Versement } from './versements.entity';

/** Une page de versements, et ce que font tous ceux que la question trouve. */
export class PageDesVersements extends pageOf(Versement) {
  /**
   * Somme de tous les versements trouvés, en centimes d'euro : celle du chiffre, au centime.
   * @example 1520000
   */
  totalCentimes!: number;
}

/** Ce qu'une région a versé en un mois au titre d'une recommandation. */
export class SommeDesVersements {
  /**
   * Recommandation au titre de laquelle l'argent est versé.
   * @example "5"
   */
  @ApiProperty({ enum: RECOMMANDATIONS_VERSEES })
  recommandation!: string;

  /**
   * Région qui paie, code INSEE.
   * @example "53"
   */
  region!: string;

  /**
   * Mois des versements.
   * @example "2026-06"
   */
  mois!: string;

  /**
   * Nombre de versements.
   * @example 12
   */
  versements!: number;

  /**
   * Leur somme, en centimes d'euro.
   * @example 1520000
   */
  centimes!: number;
}
