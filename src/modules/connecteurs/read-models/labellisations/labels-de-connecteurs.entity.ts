import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ETATS_DU_CERTIFICAT = ['actif', 'suspendu', 'expire', 'retire'] as const;

/** Un label de connecteur, avec le retrait que la mission envisage. */
@Entity({ schema: 'lecture', name: 'labels_de_connecteurs' })
@Index(['region', 'etat'])
@Index(['expireLe'])
export class LigneCertificat {
  /**
   * Numéro du label.
   * @example "CL-1-AZ5AYGWRB5D2"
   */
  @PrimaryColumn('text')
  numero!: string;

  /**
   * Son connecteur, par son identifiant au coffre.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @Column('text')
  connecteurId!: string;

  /**
   * Région du connecteur lors de sa demande, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Actif, suspendu, expiré ou retiré.
   * @example "actif"
   */
  @ApiProperty({ enum: ETATS_DU_CERTIFICAT })
  @Column('text')
  etat!: (typeof ETATS_DU_CERTIFICAT)[number];

  /**
   * Jour depuis lequel il est dans cet état.
   * @example "2026-03-16"
   */
  @Column('date')
  depuis!: string;

  /**
   * Jour où il a été accordé.
   * @example "2026-03-16"
   */
  @Column('date')
  accordeeLe!: string;

  /**
   * Son dernier jour, renouvellements compris.
   * @example "2029-03-15"
   */
  @Column('date')
  expireLe!: string;

  /**
   * Jour où la mission a dit qu'elle envisage un retrait ; null si elle n'en envisage pas.
   * @example "2026-10-01"
   */
  @Column('date', { nullable: true })
  retraitEnvisageLe!: string | null;

  /**
   * Jour jusqu'auquel le connecteur peut y répondre ; null sans retrait envisagé.
   * @example "2026-10-16"
   */
  @Column('date', { nullable: true })
  observationsAvantLe!: string | null;

  /**
   * Jour de ses observations ; null tant qu'il n'en a pas présenté.
   * @example "2026-10-12"
   */
  @Column('date', { nullable: true })
  observationsRecuesLe!: string | null;
}
