import { IsOptional, Matches } from 'class-validator';

export class PositionDeLEvaluation {
  /**
   * Position du journal jusqu'à laquelle compter les faits ; la dernière par défaut.
   * @example "00000000000000001204"
   */
  @IsOptional()
  @Matches(/^[c\d]\d{19}$/, {
    message: 'une position du journal, telle que la rendent les actes et les questions, est attendue.',
  })
  position?: string;
}
