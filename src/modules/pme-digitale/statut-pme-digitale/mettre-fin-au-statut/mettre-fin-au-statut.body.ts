import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_FIN_DU_STATUT, type MotifDeFinDuStatut } from '../statut-pme-digitale.events';

export class FinDuStatutBody {
  /**
   * Motif de la fin du statut.
   * @example "manquement"
   */
  @IsIn(MOTIFS_DE_FIN_DU_STATUT)
  @ApiProperty({ enum: MOTIFS_DE_FIN_DU_STATUT })
  motif!: MotifDeFinDuStatut;
}
