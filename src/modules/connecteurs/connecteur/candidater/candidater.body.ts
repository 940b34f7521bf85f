import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ORIGINES_DE_CONNECTEUR, type OrigineDeConnecteur } from '../connecteur.events';
import { ProfilBody } from '../profil.body';

export class CandidatureDeConnecteurBody extends ProfilBody {
  /**
   * Ce qui a amené le candidat au programme.
   * @example "partenaire"
   */
  @IsIn(ORIGINES_DE_CONNECTEUR)
  @ApiProperty({ enum: ORIGINES_DE_CONNECTEUR })
  origine!: OrigineDeConnecteur;
}
