import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator';

export class PropositionAuxConnecteursBody {
  /**
   * Connecteurs de la région à qui la proposer.
   * @example ["0190c5a0-0000-7000-8000-0000000000f1"]
   */
  @ArrayMinSize(1, { message: 'au moins un connecteur est attendu.' })
  @ArrayMaxSize(10, { message: 'dix connecteurs au plus sont attendus.' })
  @ArrayUnique({ message: 'chaque connecteur est dit une fois.' })
  @IsUUID('all', { each: true, message: 'un identifiant UUID est attendu.' })
  @ApiProperty({ minItems: 1, maxItems: 10 })
  connecteurIds!: string[];
}
