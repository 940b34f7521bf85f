import { Matches } from 'class-validator';

export class CandidatureDesigneeBody {
  /**
   * Candidature que l'on décide : le SIREN et son rang.
   * @example "552081317-1"
   */
  @Matches(/^\d{9}-[1-9]\d{0,4}$/, {
    message: 'une candidature est un SIREN, un tiret et un rang, par exemple 552081317-1.',
  })
  candidatureId!: string;
}
