import { IsInt, Min } from 'class-validator';
import { CodesField } from '#libs/http';
import { MOTIFS_DE_REFUS_DU_STATUT, type MotifDeRefusDuStatut } from '../statut-pme-digitale.events';

export class RefusDuStatutBody {
  /**
   * Rang de la demande parmi celles de l'entreprise, tel qu'il a été lu.
   * @example 1
   */
  @IsInt()
  @Min(1)
  rang!: number;

  /**
   * Motifs du refus.
   * @example ["pas-une-pme"]
   */
  @CodesField(MOTIFS_DE_REFUS_DU_STATUT, 'au moins un motif est attendu.')
  motifs!: MotifDeRefusDuStatut[];
}
