import { IsEmail, IsOptional, Matches } from 'class-validator';
import { TextField } from '#libs/http';

export class PersonneBody {
  /**
   * Nom et prénom.
   * @example "Anne Le Goff"
   */
  @TextField(200)
  nom!: string;

  /**
   * Adresse électronique.
   * @example "anne.legoff@example.org"
   */
  @IsOptional()
  @IsEmail({}, { message: 'une adresse électronique est attendue.' })
  courriel?: string;

  /**
   * Téléphone.
   * @example "+33 2 99 00 00 00"
   */
  @IsOptional()
  @Matches(/^(?=(?:\D*\d){6,15}\D*$)\+?(?:\(\d{1,4}\)|[\d .\u00a0\u202f-])+$/u, {
    message: 'un numéro de téléphone est attendu.',
  })
  telephone?: string;
}

export class ConsultationBody {
  /**
   * Raison de la lecture, gardée avec elle. Jamais une donnée personnelle.
   * @example "Contrôle du dossier déposé le 12 mars"
   */
  @TextField(200)
  motif!: string;
}
