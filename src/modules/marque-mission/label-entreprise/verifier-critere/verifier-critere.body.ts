import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { UuidField } from '#libs/http';
import { NOMS_DES_CRITERES, type Critere } from '../criteres';

export class VerificationBody {
  /**
   * Critère vérifié.
   * @example "presence-en-ligne"
   */
  @IsIn(NOMS_DES_CRITERES)
  @ApiProperty({ enum: NOMS_DES_CRITERES })
  critere!: Critere;

  /**
   * Le critère est satisfait.
   * @example true
   */
  @IsBoolean()
  satisfait!: boolean;

  /**
   * Document sur lequel on s'appuie ; sans lui pour un critère que les faits du programme vérifient.
   * @example "0190c5a0-0000-7000-8000-0000000000aa"
   */
  @IsOptional()
  @UuidField()
  documentId?: string;
}
