import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { TextField } from '#libs/http';
import { ROLES_DES_PERSONNES, type Role } from '#modules/habilitations';
import { DefinitionBody } from '../definition.body';
import { SENS, type Sens } from '../indicateur.events';

export class IndicateurBody extends DefinitionBody {
  /**
   * Son nom, tel que les pages le montrent.
   * @example "Labels en vigueur"
   */
  @TextField(120)
  intitule!: string;

  /**
   * La recommandation de mars 2017 qu'il suit, de 1 à 7.
   * @example 1
   */
  @IsInt()
  @Min(1)
  @Max(7)
  recommandation!: number;

  /**
   * Si le programme veut l'augmenter ou le diminuer.
   * @example "a-augmenter"
   */
  @IsIn(SENS)
  @ApiProperty({ enum: SENS })
  sens!: Sens;

  /**
   * Rôle qui en répond.
   * @example "mission.pilote"
   */
  @IsIn(ROLES_DES_PERSONNES)
  @ApiProperty({ enum: ROLES_DES_PERSONNES })
  proprietaire!: Role;
}
