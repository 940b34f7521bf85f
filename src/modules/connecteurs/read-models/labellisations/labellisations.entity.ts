import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ETATS_DE_LABELLISATION = [
  'demandee',
  'recevable',
  'en-evaluation',
  'rejetee-par-silence',
  'accordee',
  'refusee',
  'irrecevable',
] as const;

/** Une demande de label d'un connecteur. */
@Entity({ schema: 'lecture', name: 'demandes_de_labellisation' })
@Index(['etat', 'silenceLe'])
export class LigneLabellisation {
  /**
   * Le candidat, par son identifiant au coffre.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @PrimaryColumn('text')
  connecteurId!: string;

  /**
   * Rang de la demande parmi les siennes.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Région du candidat, code INSEE.
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
   * Version de la grille qui s'y applique.
   * @example "grille-2017"
   */
  @Column('text')
  grille!: string;

  /**
   * Où elle en est.
   * @example "en-evaluation"
   */
  @ApiProperty({ enum: ETATS_DE_LABELLISATION })
  @Column('text')
  etat!: (typeof ETATS_DE_LABELLISATION)[number];

  /**
   * Évaluations rendues, sur deux.
   * @example 1
   */
  @Column('integer')
  evaluations!: number;

  /**
   * Jour de la demande.
   * @example "2026-02-02"
   */
  @Column('date')
  demandeeLe!: string;

  /**
   * Dernier jour avant qu'une décision naisse du silence.
   * @example "2026-04-02"
   */
  @Column('date')
  silenceLe!: string;

  /**
   * Ce que fait ce silence.
   * @example "rejet"
   */
  @ApiProperty({ enum: ['rejet', 'acceptation'] })
  @Column('text')
  effetDuSilence!: string;

  /**
   * Jour de la décision, ou du rejet par silence ; null avant.
   * @example "2026-03-16"
   */
  @Column('date', { nullable: true })
  finieLe!: string | null;

  /**
   * Motifs d'un refus ou d'une irrecevabilité, séparés par des espaces ; null sinon.
   * @example "grille-non-satisfaite"
   */
  @Column('text', { nullable: true })
  motifs!: string | null;

  /**
   * Numéro du label qu'elle a donné ou renouvelé ; null sinon.
   * @example "CL-1-AZ5AYGWRB5D2"
   */
  @Column('text', { nullable: true })
  numero!: string | null;
}

/** Who evaluates a request, and whether they have. */
@Entity({ schema: 'lecture', name: 'evaluations_de_labellisation' })
@Index(['evaluateurId'])
export class LigneEvaluation {
  @PrimaryColumn('text')
  connecteurId!: string;

  @PrimaryColumn('integer')
  rang!: number;

  @PrimaryColumn('text')
  evaluateurId!: string;

  @Column('date', { nullable: true })
  rendueLe!: string | null;
}
