import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { SECTEURS } from '../../secteurs';
import { TAILLES } from '../../tailles';
import { ETATS_DU_STATUT } from '../statut-d-une-entreprise/statut-d-une-entreprise.answer';

/** Une demande de statut d'une entreprise. */
@Entity({ schema: 'lecture', name: 'candidatures_pme_digitale' })
@Index(['experimentationId', 'ordre'])
@Index(['region', 'etat'])
export class LigneCandidaturePme {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @PrimaryColumn('text')
  siren!: string;

  /**
   * Rang de la demande parmi celles de l'entreprise.
   * @example 1
   */
  @PrimaryColumn('integer')
  rang!: number;

  /**
   * Code de l'expérimentation.
   * @example "PME-DIGITALE-2026"
   */
  @Column('text')
  experimentationId!: string;

  /**
   * SIRET de l'établissement.
   * @example "55208131766522"
   */
  @Column('text')
  siret!: string;

  /**
   * Région de l'établissement, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Taille au jour de l'admissibilité ; null avant.
   * @example "micro"
   */
  @ApiProperty({ enum: TAILLES, nullable: true })
  @Column('text', { nullable: true })
  taille!: string | null;

  /**
   * Secteur au jour de l'admissibilité, dans la nomenclature A10 ; null avant.
   * @example "JZ"
   */
  @ApiProperty({ enum: SECTEURS, nullable: true })
  @Column('text', { nullable: true })
  secteur!: string | null;

  /**
   * Où elle en est.
   * @example "en-attente"
   */
  @ApiProperty({ enum: ETATS_DU_STATUT })
  @Column('text')
  etat!: (typeof ETATS_DU_STATUT)[number];

  /**
   * Numéro de la place dans la cohorte ; null sans place.
   * @example 12
   */
  @Column('integer', { nullable: true })
  numero!: number | null;

  /**
   * Ordre d'entrée dans la liste d'attente ; null quand elle n'y est pas.
   * @example 41
   */
  @Column('integer', { nullable: true })
  ordre!: number | null;

  /**
   * Ce qui n'avait pas de place à son entrée dans la liste, séparé par des espaces ; null sinon.
   * @example "region secteur"
   */
  @Column('text', { nullable: true })
  obstacles!: string | null;

  /**
   * Motifs d'un refus, d'une suspension ou d'une fin, séparés par des espaces ; null sinon.
   * @example "manquement"
   */
  @Column('text', { nullable: true })
  motifs!: string | null;

  /**
   * Jour de la demande.
   * @example "2026-03-02"
   */
  @Column('date')
  demandeeLe!: string;

  /**
   * Jour de l'admissibilité ; null avant.
   * @example "2026-03-16"
   */
  @Column('date', { nullable: true })
  admissibleLe!: string | null;

  /**
   * Jour où elle a eu sa place, tout de suite ou après une attente ; null avant.
   * @example "2026-03-16"
   */
  @Column('date', { nullable: true })
  placeeLe!: string | null;

  /**
   * Jour où elle a été promue de la liste d'attente ; null si elle ne l'a pas été.
   * @example "2026-10-12"
   */
  @Column('date', { nullable: true })
  promueLe!: string | null;

  /**
   * Jour où elle a libéré sa place dans la cohorte ; null si elle n'en a pas libéré.
   * @example "2026-10-12"
   */
  @Column('date', { nullable: true })
  sortieLe!: string | null;

  /**
   * Jour où la demande ou le statut a fini : refus, départ ou fin ; null avant.
   * @example "2026-10-12"
   */
  @Column('date', { nullable: true })
  finieLe!: string | null;
}
