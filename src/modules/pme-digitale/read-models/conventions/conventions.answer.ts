import { ApiProperty } from '@nestjs/swagger';
import { LigneConvention } from './conventions.entity';
import { ETATS_DE_CONVENTION } from './conventions.etats';
import { suiteDeLaConvention } from './suite-de-la-convention';

/** Une convention de prêt, et ce qui vient ensuite. */
export class ConventionSuivie extends LigneConvention {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Salarié : répondre par le lien reçu."
   */
  suite!: string | null;
}

/** Combien de conventions de prêt en sont là. */
export class NombreDeConventions {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DE_CONVENTION, example: 'en-cours' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 4
   */
  nombre!: number;
}

export const suivre = (ligne: LigneConvention): ConventionSuivie =>
  Object.assign(new ConventionSuivie(), ligne, { suite: suiteDeLaConvention(ligne) });
