import { Column, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Ce que dit le dépôt d'un dossier, que rien ne change ensuite. */
export abstract class DemandeDeposee {
  /**
   * Identifiant du dossier.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @PrimaryColumn('text')
  dossierId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * SIRET de l'établissement qui porte le projet ; null pour les plus anciens dossiers.
   * @example "55208131766522"
   */
  @Column('text', { nullable: true })
  siret!: string | null;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Dispositif demandé.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @Column('text')
  dispositifId!: string;

  /**
   * Montant demandé, en centimes d'euro.
   * @example 500000
   */
  @Column('bigint', { transformer: bigNumber })
  montantDemandeCentimes!: number;

  /**
   * Date du dépôt, qui est celle de la réception de la demande.
   * @example "2026-02-02"
   */
  @Column('date')
  deposeLe!: string;

  /**
   * Jour où la demande a été enregistrée ; null pour les plus anciennes.
   * @example "2026-02-05"
   */
  @Column('date', { nullable: true })
  enregistreLe!: string | null;

  /**
   * Pourquoi elle l'a été après sa réception ; null si elle l'a été le jour même.
   * @example "depot-papier"
   */
  @Column('text', { nullable: true })
  motifDeReception!: string | null;
}
