import { IsOptional, Matches } from 'class-validator';
import { CodeField, SirenField, UuidField } from '#libs/http';

export class PrescriptionBody {
  /**
   * SIREN de l'entreprise, enrôlée dans le programme.
   * @example "552081317"
   */
  @SirenField()
  siren!: string;

  /**
   * SIRET de l'établissement qui en bénéficie, dans la région.
   * @example "55208131766522"
   */
  @Matches(/^\d{14}$/, { message: 'un SIRET de 14 chiffres est attendu.' })
  siret!: string;

  /**
   * Demande d'accompagnement dont elle vient ; obligatoire pour un connecteur.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @IsOptional()
  @UuidField()
  demandeId?: string;

  /**
   * Code du service au catalogue de la région.
   * @example "BOUTIQUE-EN-LIGNE"
   */
  @CodeField(40)
  code!: string;

  /**
   * Connecteur labellisé qui la fournit.
   * @example "0190c5a0-0000-7000-8000-0000000000f2"
   */
  @UuidField()
  fournisseurId!: string;

  /**
   * SIREN de l'organisme du fournisseur.
   * @example "443061841"
   */
  @SirenField()
  fournisseurSiren!: string;
}
