import { Column, PrimaryColumn } from 'typeorm';

/** Ce qu'une prescription dit d'une prestation, et qui ne change plus. */
export abstract class Prescrite {
  /**
   * Identifiant de la prestation.
   * @example "0190c5a0-0000-7000-8000-000000000e51"
   */
  @PrimaryColumn('text')
  prestationId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement qui en bénéficie.
   * @example "55208131766522"
   */
  @Column('text')
  siret!: string;

  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Demande d'accompagnement dont elle vient ; null quand la région prescrit sans elle.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @Column('text', { nullable: true })
  demandeId!: string | null;

  /**
   * Code du service au catalogue.
   * @example "BOUTIQUE-EN-LIGNE"
   */
  @Column('text')
  code!: string;

  /**
   * Version du service.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Intitulé du service.
   * @example "Création d’une boutique en ligne"
   */
  @Column('text')
  intitule!: string;

  /**
   * Qui l'a prescrite.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @Column('text')
  prescripteurId!: string;

  /**
   * Connecteur labellisé qui la fournit.
   * @example "0190c5a0-0000-7000-8000-0000000000f2"
   */
  @Column('text')
  fournisseurId!: string;

  /**
   * SIREN de l'organisme du fournisseur.
   * @example "443061841"
   */
  @Column('text')
  fournisseurSiren!: string;

  /**
   * Jour de la prescription.
   * @example "2026-03-02"
   */
  @Column('date')
  prescriteLe!: string;
}
