import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';
import { DemandeDesigneeBody } from '../demande-designee.body';

export class AffectationBody extends DemandeDesigneeBody {
  /**
   * Les deux évaluateurs, par leurs identifiants au coffre.
   * @example ["0190c5a0-0000-7000-8000-0000000000fb", "0190c5a0-0000-7000-8000-0000000000fc"]
   */
  @ArrayMinSize(2, { message: 'deux évaluateurs sont attendus.' })
  @ArrayMaxSize(2, { message: 'deux évaluateurs sont attendus.' })
  @IsUUID('all', { each: true, message: 'un identifiant UUID est attendu.' })
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((un: unknown) => (typeof un === 'string' ? un.toLowerCase() : un)) : value,
  )
  @ApiProperty({ minItems: 2, maxItems: 2 })
  evaluateurs!: string[];
}
