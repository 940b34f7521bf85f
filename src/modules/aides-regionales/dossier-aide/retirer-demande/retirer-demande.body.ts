import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate, UuidField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { MOTIFS_DE_RETRAIT, type MotifDeRetrait } from '../dossier-aide.events';

export class RetraitBody extends ActeDateBody {
  /**
   * Date du retrait, calendrier de Paris.
   * @example "2026-04-02"
   */
  @IsCalendarDate()
  retireeLe!: string;

  /**
   * Raison du retrait ; la région la dit toujours.
   * @example "projet-abandonne"
   */
  @ApiPropertyOptional({ enum: MOTIFS_DE_RETRAIT })
  @IsOptional()
  @IsIn(MOTIFS_DE_RETRAIT)
  motif?: MotifDeRetrait;

  /** Pour la région : identifiant de la personne de l'entreprise qui demande le retrait, rendu par POST /api/v1/personnes. */
  @IsOptional()
  @UuidField()
  demandeePar?: string;
}
