import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';

export class DemandeDAmortissementBody {
  /**
   * Transport routier de marchandises pour compte d'autrui.
   * @example false
   */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  transportRoutier: boolean = false;
}
