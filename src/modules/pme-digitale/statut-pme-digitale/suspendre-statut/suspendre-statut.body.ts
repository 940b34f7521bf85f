import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SUSPENSION_DU_STATUT, type MotifDeSuspensionDuStatut } from '../statut-pme-digitale.events';

export class SuspensionDuStatutBody {
  /**
   * Motif de la suspension.
   * @example "controle-en-cours"
   */
  @IsIn(MOTIFS_DE_SUSPENSION_DU_STATUT)
  @ApiProperty({ enum: MOTIFS_DE_SUSPENSION_DU_STATUT })
  motif!: MotifDeSuspensionDuStatut;
}
