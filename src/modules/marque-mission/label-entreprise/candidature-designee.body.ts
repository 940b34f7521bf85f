import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { FORME_DE_CANDIDATURE } from './identifiants';

export class CandidatureDesigneeBody {
  /**
   * Candidature que l'on décide : le SIREN et son rang.
   * @example "552081317-1"
   */
  @Matches(FORME_DE_CANDIDATURE, {
    message: 'une candidature est un SIREN, un tiret et un rang, par exemple 552081317-1.',
  })
  @ApiProperty({ pattern: FORME_DE_CANDIDATURE.source })
  candidatureId!: string;
}
