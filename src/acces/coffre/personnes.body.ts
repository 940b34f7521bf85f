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
  @Matches(/^[+\d][\d .]{5,30}$/, { message: 'un numéro de téléphone est attendu.' })
  telephone?: string;
}
