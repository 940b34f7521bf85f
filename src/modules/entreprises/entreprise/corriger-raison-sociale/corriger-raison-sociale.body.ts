import { IsIn } from 'class-validator';
import { TextField } from '#libs/http';
import { MOTIFS_D_IDENTITE, type MotifDIdentite } from '../entreprise.events';

export class RaisonSocialeBody {
  /**
   * Raison sociale qui doit figurer au registre.
   * @example "Ateliers de l’Odet"
   */
  @TextField(200)
  raisonSociale!: string;

  /**
   * Erreur de saisie, ou changement de nom.
   * @example "changement-de-nom"
   */
  @IsIn(MOTIFS_D_IDENTITE)
  motif!: MotifDIdentite;
}
