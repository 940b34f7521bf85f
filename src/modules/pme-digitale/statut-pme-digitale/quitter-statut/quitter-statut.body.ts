import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_DEPART, type MotifDeDepart } from '../statut-pme-digitale.events';

export class DepartDuStatutBody {
  /**
   * Motif du départ.
   * @example "depart-volontaire"
   */
  @IsIn(MOTIFS_DE_DEPART)
  @ApiProperty({ enum: MOTIFS_DE_DEPART })
  motif!: MotifDeDepart;
}
