import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ETATS_DE_CANDIDATURE = [
  'deposee',
  'preuves-attendues',
  'rejetee-par-silence',
  'acceptee',
  'refusee',
  'abandonnee',
] as const;

/** Une candidature au label. */
@Entity({ schema: 'lecture', name: 'candidatures_au_label' })
@Index(['etat', 'silenceLe'])
@Index(['siren'])
export class LigneCandidature {
  /**
   * Candidature : le SIREN et son rang.
   * @example "552081317-1"
   */
  @PrimaryColumn('text')
  candidatureId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * Région de l'entreprise, code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Première demande, ou renouvellement d'un label en cours.
   * @example "premiere"
   */
  @ApiProperty({ enum: ['premiere', 'renouvellement'] })
  @Column('text')
  nature!: string;

  /**
   * Où elle en est.
   * @example "deposee"
   */
  @ApiProperty({ enum: ETATS_DE_CANDIDATURE })
  @Column('text')
  etat!: string;

  /**
   * Version des critères qui s'y appliquent.
   * @example "criteres-2017"
   */
  @Column('text')
  criteres!: string;

  /**
   * Jour du dépôt.
   * @example "2026-02-02"
   */
  @Column('date')
  deposeeLe!: string;

  /**
   * Dernier jour avant qu'une décision naisse du silence ; null quand le délai est arrêté.
   * @example "2026-04-02"
   */
  @Column('date', { nullable: true })
  silenceLe!: string | null;

  /**
   * Ce que fait ce silence.
   * @example "rejet"
   */
  @ApiProperty({ enum: ['rejet', 'acceptation'] })
  @Column('text')
  effetDuSilence!: string;

  /**
   * Jour de la décision, de l'abandon ou du rejet par silence ; null avant.
   * @example "2026-03-02"
   */
  @Column('date', { nullable: true })
  finieLe!: string | null;

  /**
   * Motifs d'un refus, séparés par des virgules ; null sinon.
   * @example "critere-non-satisfait, preuves-non-apportees"
   */
  @Column('text', { nullable: true })
  motifs!: string | null;
}
