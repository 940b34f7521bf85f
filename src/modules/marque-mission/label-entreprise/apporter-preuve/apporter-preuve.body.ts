import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { UuidField } from '#libs/http';
import { NOMS_DES_CRITERES, type Critere } from '../criteres';

export class PreuveBody {
  /**
   * Critère que la preuve concerne.
   * @example "presence-en-ligne"
   */
  @IsIn(NOMS_DES_CRITERES)
  @ApiProperty({ enum: NOMS_DES_CRITERES })
  critere!: Critere;

  /**
   * Document déposé sur la fiche de l'entreprise.
   * @example "0190c5a0-0000-7000-8000-0000000000aa"
   */
  @UuidField()
  documentId!: string;
}
