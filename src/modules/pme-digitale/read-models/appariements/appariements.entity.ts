import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { DISTANCES, type Distance } from '../../rapprochement';

export const ETATS_D_APPARIEMENT = ['propose', 'accepte', 'conclu', 'transforme', 'decline', 'ecarte'] as const;

/** Un appariement d'une offre et d'un besoin, et ce sur quoi il est jugé. */
@Entity({ schema: 'lecture', name: 'appariements' })
@Index(['sirenOffre'])
@Index(['sirenBesoin'])
@Index(['regionOffre', 'etat'])
@Index(['regionBesoin', 'etat'])
export class LigneAppariement {
  /**
   * Identifiant de l'appariement.
   * @example "0190c5a0-0000-7000-8000-000000000721"
   */
  @PrimaryColumn('text')
  appariementId!: string;

  /**
   * Offre.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @Column('text')
  offreId!: string;

  /**
   * Besoin.
   * @example "0190c5a0-0000-7000-8000-000000000711"
   */
  @Column('text')
  besoinId!: string;

  /**
   * SIREN de l'entreprise qui prête.
   * @example "552081317"
   */
  @Column('text')
  sirenOffre!: string;

  /**
   * Région de son établissement, code INSEE.
   * @example "53"
   */
  @Column('text')
  regionOffre!: string;

  /**
   * SIREN de l'entreprise qui emprunte.
   * @example "732829320"
   */
  @Column('text')
  sirenBesoin!: string;

  /**
   * Région de son établissement, code INSEE.
   * @example "53"
   */
  @Column('text')
  regionBesoin!: string;

  /**
   * Part d'un temps plein, en pour cent entiers.
   * @example 40
   */
  @Column('integer')
  partPourCent!: number;

  /**
   * Premier jour.
   * @example "2026-03-09"
   */
  @Column('date')
  du!: string;

  /**
   * Dernier jour.
   * @example "2026-09-30"
   */
  @Column('date')
  au!: string;

  /**
   * Où il en est.
   * @example "propose"
   */
  @ApiProperty({ enum: ETATS_D_APPARIEMENT })
  @Column('text')
  etat!: (typeof ETATS_D_APPARIEMENT)[number];

  /**
   * Points, sur 100, au jour de la proposition.
   * @example 90
   */
  @Column('integer')
  points!: number;

  /**
   * Version du barème qui les a donnés.
   * @example "2017-1"
   */
  @Column('text')
  bareme!: string;

  /**
   * Compétences du besoin que l'offre couvre.
   * @example 1
   */
  @Column('integer')
  competencesCouvertes!: number;

  /**
   * Compétences du besoin.
   * @example 1
   */
  @Column('integer')
  competencesDemandees!: number;

  /**
   * Proximité des deux établissements.
   * @example "commune"
   */
  @ApiProperty({ enum: DISTANCES })
  @Column('text')
  distance!: Distance;

  /**
   * Part libre chacun des jours communs, en pour cent entiers.
   * @example 60
   */
  @Column('integer')
  partLibrePourCent!: number;

  /**
   * Part que demande le besoin, en pour cent entiers.
   * @example 40
   */
  @Column('integer')
  partDemandeePourCent!: number;

  /**
   * Jours communs aux deux périodes.
   * @example 206
   */
  @Column('integer')
  joursCommuns!: number;

  /**
   * Jours de la période du besoin.
   * @example 206
   */
  @Column('integer')
  joursDemandes!: number;

  /**
   * Vrai quand les deux entreprises ont la même activité.
   * @example true
   */
  @Column('boolean')
  concurrente!: boolean;

  /**
   * Jour de la proposition.
   * @example "2026-02-20"
   */
  @Column('date')
  proposeLe!: string;

  /**
   * Dernier jour pour répondre.
   * @example "2026-03-22"
   */
  @Column('date')
  reponseAvantLe!: string;

  /**
   * Jour où l'entreprise qui prête a accepté ; null avant.
   * @example "2026-02-20"
   */
  @Column('date', { nullable: true })
  accepteParLOffreLe!: string | null;

  /**
   * Jour où l'entreprise qui emprunte a accepté ; null avant.
   * @example "2026-02-23"
   */
  @Column('date', { nullable: true })
  accepteParLeBesoinLe!: string | null;

  /**
   * Pourquoi il a été décliné ou écarté ; null sans cela.
   * @example "periode-inadaptee"
   */
  @Column('text', { nullable: true })
  motif!: string | null;

  /**
   * Jour de la conclusion, du déclin ou de l'écart ; null avant.
   * @example "2026-02-23"
   */
  @Column('date', { nullable: true })
  finiLe!: string | null;

  /**
   * Convention de prêt qui en a été tirée en dernier ; null sans elle.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @Column('uuid', { nullable: true })
  conventionId!: string | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 2
   */
  @Column('integer')
  revision!: number;
}
