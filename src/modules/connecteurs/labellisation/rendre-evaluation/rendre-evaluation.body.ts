import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { ListOf } from '#libs/http';
import { DemandeDesigneeBody } from '../demande-designee.body';
import { CRITERES_DE_LABELLISATION, NOTE_MAXIMALE, type CritereDeLabellisation } from '../grille';

export class NoteBody {
  /**
   * Critère de la grille.
   * @example "pedagogie"
   */
  @IsIn(CRITERES_DE_LABELLISATION)
  @ApiProperty({ enum: CRITERES_DE_LABELLISATION })
  critere!: CritereDeLabellisation;

  /**
   * Note, de 0 à 4.
   * @example 3
   */
  @IsInt()
  @Min(0)
  @Max(NOTE_MAXIMALE)
  @ApiProperty({ maximum: NOTE_MAXIMALE })
  note!: number;
}

export class EvaluationBody extends DemandeDesigneeBody {
  /** Une note par critère de la grille. */
  @ApiProperty({ example: CRITERES_DE_LABELLISATION.map((critere) => ({ critere, note: 3 })) })
  @ListOf(() => NoteBody, 20, { least: 'au moins une note est attendue.', most: 'vingt notes au plus.' })
  notes!: NoteBody[];
}
