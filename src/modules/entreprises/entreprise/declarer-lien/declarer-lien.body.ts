import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, SirenField } from '#libs/http';
import { NATURES_DE_LIEN, SOURCES_DE_LIEN, type NatureDeLien, type SourceDeLien } from '../taille.events';

export class LienBody {
  /**
   * SIREN de l'autre entreprise, ou de l'organisme public.
   * @example "732829320"
   */
  @SirenField()
  autreSiren!: string;

  /**
   * Une entreprise, ou un organisme public.
   * @example "entreprise"
   */
  @IsIn(NATURES_DE_LIEN)
  nature!: NatureDeLien;

  /**
   * Part du capital ou des droits de vote, la plus forte des deux, en points de base : 6000 pour 60 %.
   * @example 6000
   */
  @IsInt()
  @Min(0)
  @Max(10_000)
  partPointsDeBase!: number;

  /**
   * L'une contrôle l'autre autrement : dirigeants, contrat, accord d'associés.
   * @example false
   */
  @IsBoolean()
  controle!: boolean;

  /**
   * D'où vient cette information.
   * @example "statuts"
   */
  @IsIn(SOURCES_DE_LIEN)
  source!: SourceDeLien;

  /**
   * Premier jour du lien.
   * @example "2024-01-01"
   */
  @IsCalendarDate()
  du!: string;
}
