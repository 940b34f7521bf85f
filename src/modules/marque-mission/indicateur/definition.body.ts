import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CodeField, TextField } from '#libs/http';
import { NOMS_DES_FORMULES, type NomDeFormule } from '../formules';

export class DefinitionBody {
  /**
   * Ce qui est calculé, dans la liste de ce que le programme sait calculer.
   * @example "labels-en-vigueur"
   */
  @IsIn(NOMS_DES_FORMULES)
  @ApiProperty({ enum: NOMS_DES_FORMULES })
  formule!: NomDeFormule;

  /**
   * Code de la série extérieure que la formule lit, et elle seule.
   * @example "ENTREPRISES-PAR-REGION"
   */
  @IsOptional()
  @CodeField(40)
  serie?: string;

  /**
   * Qui ou quoi est compté.
   * @example "PME enrôlées, microentreprises comprises"
   */
  @TextField(300)
  population!: string;

  /**
   * D'où viennent les données.
   * @example "Faits du programme"
   */
  @TextField(300)
  source!: string;
}
