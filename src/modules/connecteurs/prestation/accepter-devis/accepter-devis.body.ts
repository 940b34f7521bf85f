import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsPositive, Max } from 'class-validator';

export class DevisBody {
  /**
   * Prix du devis hors taxes, en centimes d'euro.
   * @example 240000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  prixCentimes!: number;

  /**
   * Transport routier de marchandises pour compte d'autrui.
   * @example false
   */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  transportRoutier: boolean = false;
}
