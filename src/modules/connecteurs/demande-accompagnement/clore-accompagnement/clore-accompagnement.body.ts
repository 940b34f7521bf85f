import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ISSUES, type Issue } from '../demande-accompagnement.events';

export class ClotureDAccompagnementBody {
  /**
   * Issue ; sans connecteur en charge, « injoignable » ou « hors-champ » seulement.
   * @example "aidee"
   */
  @IsIn(ISSUES)
  @ApiProperty({ enum: ISSUES })
  issue!: Issue;
}
