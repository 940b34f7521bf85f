import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DefinitionBody } from '../definition.body';
import { MOTIFS_DE_DEFINITION, type MotifDeDefinition } from '../indicateur.events';

export class NouvelleDefinitionBody extends DefinitionBody {
  /**
   * Pourquoi elle remplace la précédente.
   * @example "population-precisee"
   */
  @IsIn(MOTIFS_DE_DEFINITION)
  @ApiProperty({ enum: MOTIFS_DE_DEFINITION })
  motif!: MotifDeDefinition;
}
