import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  MOMENTS_DE_DECLARATION,
  MOTIFS_DE_CORRECTION_DE_DECLARATION,
  type MomentDeDeclaration,
  type MotifDeCorrectionDeDeclaration,
} from '../declaration-pme.events';
import { SituationDePmeBody } from '../situation.body';

export class CorrectionDeDeclarationBody extends SituationDePmeBody {
  /**
   * Déclaration à corriger : celle de la demande, ou celle d'un an après.
   * @example "initiale"
   */
  @IsIn(MOMENTS_DE_DECLARATION)
  @ApiProperty({ enum: MOMENTS_DE_DECLARATION })
  moment!: MomentDeDeclaration;

  /**
   * Motif de la correction.
   * @example "erreur-de-saisie"
   */
  @IsIn(MOTIFS_DE_CORRECTION_DE_DECLARATION)
  @ApiProperty({ enum: MOTIFS_DE_CORRECTION_DE_DECLARATION })
  motif!: MotifDeCorrectionDeDeclaration;
}
