import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_CONTESTATION_DE_RELEVE, type MotifDeContestationDeReleve } from '../releve-pret.events';
import { RelevePretDesigneBody } from '../releve-designe.body';

export class ContestationDeReleveBody extends RelevePretDesigneBody {
  /**
   * Ce qui est contesté.
   * @example "heures-inexactes"
   */
  @IsIn(MOTIFS_DE_CONTESTATION_DE_RELEVE)
  @ApiProperty({ enum: MOTIFS_DE_CONTESTATION_DE_RELEVE })
  motif!: MotifDeContestationDeReleve;
}
