import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CodesField, SirenField } from '#libs/http';
import { COMPETENCES, type Competence } from '../../competences';
import { LANGUES, type Langue } from '../../langues';

export class DemandeBody {
  /**
   * SIREN de l'entreprise, enrôlée dans le programme.
   * @example "552081317"
   */
  @SirenField()
  siren!: string;

  /**
   * SIRET de l'établissement à accompagner.
   * @example "55208131766522"
   */
  @Matches(/^\d{14}$/, { message: 'un SIRET de 14 chiffres est attendu.' })
  siret!: string;

  /**
   * Ce dont elle a besoin, par les codes des compétences.
   * @example ["vente-en-ligne"]
   */
  @CodesField(COMPETENCES, 'au moins un besoin est attendu.')
  besoins!: Competence[];

  /**
   * Langue de l'accompagnement.
   * @example "fr"
   */
  @ApiPropertyOptional({ enum: LANGUES })
  @IsOptional()
  @IsIn(LANGUES)
  langue: Langue = 'fr';
}
