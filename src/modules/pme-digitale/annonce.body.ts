import { IsInt, Matches, Max, Min } from 'class-validator';
import { CodesField, IsCalendarDate } from '#libs/http';
import { COMPETENCES, type Competence } from '#modules/connecteurs';
import type { AnnonceSaisie } from './annonce';

/** Ce qu'une offre et un besoin de compétences disent tous deux. Aucune personne n'y est nommée. */
export abstract class AnnonceBody implements AnnonceSaisie {
  /**
   * SIRET de l'établissement, près duquel on cherche.
   * @example "55208131766522"
   */
  @Matches(/^\d{14}$/, { message: 'un SIRET de 14 chiffres est attendu.' })
  siret!: string;

  /**
   * Compétences numériques, par leurs codes.
   * @example ["vente-en-ligne"]
   */
  @CodesField(COMPETENCES, 'au moins une compétence est attendue.')
  competences!: Competence[];

  /**
   * Part d'un temps plein, en pour cent entiers.
   * @example 60
   */
  @IsInt()
  @Min(1)
  @Max(100)
  partPourCent!: number;

  /**
   * Premier jour.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  du!: string;

  /**
   * Dernier jour.
   * @example "2026-12-31"
   */
  @IsCalendarDate()
  au!: string;
}
