import { IsIn } from 'class-validator';
import { MOTIFS_DE_FERMETURE, type MotifDeFermeture } from '../dispositif.events';

export class FermetureBody {
  /**
   * Raison de la fermeture.
   * @example "credits-epuises"
   */
  @IsIn(MOTIFS_DE_FERMETURE)
  motif!: MotifDeFermeture;
}
