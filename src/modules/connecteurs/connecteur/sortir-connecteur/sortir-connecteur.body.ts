import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_SORTIE, type MotifDeSortie } from '../connecteur.events';

export class SortieDeConnecteurBody {
  /**
   * Motif de la sortie ; « a-sa-demande » par le connecteur seul.
   * @example "a-sa-demande"
   */
  @IsIn(MOTIFS_DE_SORTIE)
  @ApiProperty({ enum: MOTIFS_DE_SORTIE })
  motif!: MotifDeSortie;
}
