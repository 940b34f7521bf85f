import { ApiProperty } from '@nestjs/swagger';
import { MOTIFS_DE_DATE } from '#modules/habilitations';

/** Un acte de la vie d'une entreprise dont la date en droit n'est pas le jour de son enregistrement. */
export class ActeTardifDEntreprise {
  /**
   * Ce qui a été fait.
   * @example "Entreprise enrôlée dans le programme"
   */
  acte!: string;

  /**
   * Date qui compte en droit, calendrier de Paris.
   * @example "2026-01-15"
   */
  dateLegale!: string;

  /**
   * Jour de l'enregistrement, calendrier de Paris.
   * @example "2026-02-02"
   */
  enregistreLe!: string;

  /**
   * Pourquoi l'un n'est pas l'autre ; null si l'écart n'en demande pas, ou pour les plus anciens actes.
   * @example "acte-sur-papier"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  motif!: string | null;
}
