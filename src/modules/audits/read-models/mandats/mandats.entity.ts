import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOTIFS_DE_REVOCATION, OBJETS_D_AUDIT } from '../../mandat-audit/mandat-audit.events';

/** Un mandat d'audit. */
@Entity({ schema: 'lecture', name: 'mandats_d_audit' })
@Index(['auditeurId'])
@Index(['au'])
export class LigneMandatDAudit {
  /**
   * Mandat.
   * @example "0190c5a0-0000-7000-8000-00000000a001"
   */
  @PrimaryColumn('uuid')
  mandatId!: string;

  /**
   * Personne qui l'a reçu.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  @Column('uuid')
  auditeurId!: string;

  /**
   * Objet de l'audit.
   * @example "controle-d-une-region"
   */
  @ApiProperty({ enum: OBJETS_D_AUDIT })
  @Column('text')
  objet!: string;

  /**
   * Territoire dont les faits se lisent : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @Column('text')
  territoire!: string;

  /**
   * Modules dont les faits se lisent, séparés par des virgules.
   * @example "aides-regionales, entreprises"
   */
  @Column('text')
  modules!: string;

  /**
   * Premier jour d'enregistrement des faits à lire.
   * @example "2017-03-07"
   */
  @Column('date')
  faitsDu!: string;

  /**
   * Dernier jour d'enregistrement des faits à lire.
   * @example "2026-12-31"
   */
  @Column('date')
  faitsAu!: string;

  /**
   * Premier jour du mandat.
   * @example "2026-12-01"
   */
  @Column('date')
  du!: string;

  /**
   * Dernier jour du mandat.
   * @example "2027-02-26"
   */
  @Column('date')
  au!: string;

  /**
   * Jour de sa délivrance.
   * @example "2026-11-27"
   */
  @Column('date')
  delivreLe!: string;

  /**
   * Jour de sa révocation ; null sans elle.
   * @example "2027-01-15"
   */
  @Column('date', { nullable: true })
  revoqueLe!: string | null;

  /**
   * Motif de sa révocation ; null sans elle.
   * @example "audit-acheve"
   */
  @ApiProperty({ enum: MOTIFS_DE_REVOCATION, nullable: true })
  @Column('text', { nullable: true })
  motif!: string | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 0
   */
  @Column('integer')
  revision!: number;
}
