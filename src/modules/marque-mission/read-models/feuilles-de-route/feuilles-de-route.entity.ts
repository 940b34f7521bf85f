import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { MOTIFS_DE_REVISION_DE_FEUILLE } from '../../feuille-de-route/feuille-de-route.events';

/** Une feuille de route. */
@Entity({ schema: 'lecture', name: 'feuilles_de_route' })
export class LigneFeuilleDeRoute {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @PrimaryColumn('text')
  region!: string;

  /**
   * Période.
   * @example "2026-2027"
   */
  @PrimaryColumn('text')
  periode!: string;

  /**
   * Rang de la version en vigueur.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Jour de son adoption.
   * @example "2026-01-20"
   */
  @Column('date')
  adopteeLe!: string;

  /**
   * Jour de sa dernière révision ; null sans révision.
   * @example "2026-09-10"
   */
  @Column('date', { nullable: true })
  reviseeLe!: string | null;

  /**
   * Motif de sa dernière révision ; null sans révision.
   * @example "calendrier-modifie"
   */
  @ApiProperty({ enum: MOTIFS_DE_REVISION_DE_FEUILLE, nullable: true })
  @Column('text', { nullable: true })
  motifDeRevision!: string | null;
}

/** The roadmaps of a region are one stream, and so have one revision. */
@Entity({ schema: 'lecture', name: 'revisions_des_feuilles' })
export class RevisionDesFeuilles {
  @PrimaryColumn('text')
  region!: string;

  @Column('integer')
  revision!: number;
}

/** Une action de la version en vigueur. */
@Entity({ schema: 'lecture', name: 'actions_de_feuilles' })
export class LigneAction {
  /**
   * Région, code INSEE.
   * @example "53"
   */
  @PrimaryColumn('text')
  region!: string;

  /**
   * Période.
   * @example "2026-2027"
   */
  @PrimaryColumn('text')
  periode!: string;

  /**
   * Code de l'action.
   * @example "A1"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * Son rang dans la feuille de route.
   * @example 1
   */
  @Column('integer')
  rang!: number;

  /**
   * Ce que la région entreprend.
   * @example "Tenir un salon du numérique par département"
   */
  @Column('text')
  intitule!: string;

  /**
   * Code de l'indicateur qu'elle doit faire avancer.
   * @example "LABELS-ACTIFS"
   */
  @Column('text')
  indicateur!: string;

  /**
   * Budget, en centimes d'euro.
   * @example 4000000
   */
  @Column('bigint', { transformer: bigNumber })
  budgetCentimes!: number;

  /**
   * Rôle qui en est chargé.
   * @example "referent.territorial"
   */
  @Column('text')
  responsable!: string;

  /**
   * Jour où elle doit être réalisée.
   * @example "2026-12-31"
   */
  @Column('date')
  echeanceLe!: string;
}

/** A revision replaces actions, and keeps those that are done. */
@Entity({ schema: 'lecture', name: 'realisations_d_actions' })
export class LigneRealisation {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  periode!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('date')
  realiseeLe!: string;
}
