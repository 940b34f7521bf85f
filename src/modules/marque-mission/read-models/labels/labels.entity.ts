import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ETATS_DU_LABEL = ['actif', 'suspendu', 'expire', 'retire'] as const;

/** Un label du registre public. */
@Entity({ schema: 'lecture', name: 'labels' })
@Index(['region', 'etat'])
@Index(['siren'])
export class LigneLabel {
  /**
   * Numéro du label.
   * @example "CC-552081317-1"
   */
  @PrimaryColumn('text')
  numero!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * Région de l'entreprise lors de sa candidature, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Actif, suspendu, expiré ou retiré.
   * @example "actif"
   */
  @ApiProperty({ enum: ETATS_DU_LABEL })
  @Column('text')
  etat!: (typeof ETATS_DU_LABEL)[number];

  /**
   * Jour depuis lequel il est dans cet état.
   * @example "2026-03-02"
   */
  @Column('date')
  depuis!: string;

  /**
   * Jour où il a été accordé.
   * @example "2026-03-02"
   */
  @Column('date')
  accordeLe!: string;

  /**
   * Son dernier jour, renouvellements compris.
   * @example "2028-03-01"
   */
  @Column('date')
  expireLe!: string;
}

/** Name of a legal person. A sole trader has none here: theirs is in the person vault. */
@Entity({ schema: 'lecture', name: 'noms_au_registre' })
export class NomAuRegistre {
  @PrimaryColumn('text')
  siren!: string;

  @Column('text', { nullable: true })
  raisonSociale!: string | null;
}
