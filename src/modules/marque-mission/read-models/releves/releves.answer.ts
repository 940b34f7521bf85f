import { ApiProperty, OmitType } from '@nestjs/swagger';
import { LigneReleve } from './releves.entity';
import { LigneRetraitement } from './retraitements.entity';

/** Le retraitement d'un relevé publié, et où il en est. */
export class RetraitementSuivi extends OmitType(LigneRetraitement, ['code', 'territoire', 'periode'] as const) {
  /**
   * Part du journal déjà lue, en pour cent ; null quand il n'est pas en cours.
   * @example 40
   */
  @ApiProperty({ type: 'integer', nullable: true })
  avancementPourCent!: number | null;
}

/** Un relevé et ses retraitements. */
export class ReleveComplet extends LigneReleve {
  /** Retraitements, du premier au dernier. */
  retraitements!: RetraitementSuivi[];
}
