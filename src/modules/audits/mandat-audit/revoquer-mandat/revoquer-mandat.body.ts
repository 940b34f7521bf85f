import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MOTIFS_DE_REVOCATION, type MotifDeRevocation } from '../mandat-audit.events';

export class RevocationDeMandatBody {
  /**
   * Pourquoi le mandat prend fin.
   * @example "audit-acheve"
   */
  @IsIn(MOTIFS_DE_REVOCATION)
  @ApiProperty({ enum: MOTIFS_DE_REVOCATION })
  motif!: MotifDeRevocation;
}
