import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { AnnonceBody } from '../../annonce.body';
import { NATURES_D_OFFRE, type NatureDOffre } from '../offre-competence.events';

export class OffreDeCompetencesBody extends AnnonceBody {
  /**
   * Ce qui est offert : des compétences, ou une direction numérique que plusieurs entreprises partagent.
   * @example "direction-numerique-partagee"
   */
  @ApiProperty({ enum: NATURES_D_OFFRE })
  @IsIn(NATURES_D_OFFRE)
  nature!: NatureDOffre;
}
