import { IsIn, IsInt, Max, Min } from 'class-validator';
import { MOTIFS_DE_CORRECTION, type MotifDeCorrection } from '../motif-de-correction';

export class CorrectionBody {
  /**
   * Montant exact, en centimes d'euro ; 0 si l'aide ne comptait pas.
   * @example 1150000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  montantCentimes!: number;

  /**
   * Raison de la correction.
   * @example "erreur-de-saisie"
   */
  @IsIn(MOTIFS_DE_CORRECTION)
  motif!: MotifDeCorrection;
}
