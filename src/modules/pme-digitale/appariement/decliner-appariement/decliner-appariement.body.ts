import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_DECLIN_D_APPARIEMENT, type MotifDeDeclinDAppariement } from '../appariement.events';

export class DeclinDAppariementBody {
  /**
   * Pourquoi l'entreprise décline.
   * @example "periode-inadaptee"
   */
  @IsIn(MOTIFS_DE_DECLIN_D_APPARIEMENT)
  @ApiProperty({ enum: MOTIFS_DE_DECLIN_D_APPARIEMENT })
  motif!: MotifDeDeclinDAppariement;
}
