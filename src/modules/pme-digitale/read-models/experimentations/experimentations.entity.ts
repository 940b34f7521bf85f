import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ETATS_D_EXPERIMENTATION = ['ouverte', 'en-cours', 'evaluee', 'close'] as const;

/** Une expérimentation : ses places et ses dates. */
@Entity({ schema: 'lecture', name: 'experimentations' })
export class LigneExperimentation {
  /**
   * Code de la cohorte.
   * @example "PME-DIGITALE-2026"
   */
  @PrimaryColumn('text')
  experimentationId!: string;

  /**
   * Où elle en est.
   * @example "en-cours"
   */
  @ApiProperty({ enum: ETATS_D_EXPERIMENTATION })
  @Column('text')
  etat!: (typeof ETATS_D_EXPERIMENTATION)[number];

  /**
   * Nombre de places.
   * @example 150
   */
  @Column('integer')
  places!: number;

  /**
   * Entreprises admises ; à sa clôture, celles qui l'étaient ce jour.
   * @example 142
   */
  @Column('integer')
  admises!: number;

  /**
   * Entreprises en attente d'une place.
   * @example 38
   */
  @Column('integer')
  enAttente!: number;

  /**
   * Sorties de la cohorte, ou de la liste d'attente.
   * @example 14
   */
  @Column('integer')
  sorties!: number;

  /**
   * Promotions de la liste d'attente.
   * @example 14
   */
  @Column('integer')
  promotions!: number;

  /**
   * Version de la nomenclature des secteurs.
   * @example "a10-2008"
   */
  @Column('text')
  nomenclature!: string;

  /**
   * Jour de l'ouverture.
   * @example "2026-01-12"
   */
  @Column('date')
  ouverteLe!: string;

  /**
   * Jour du démarrage ; null avant.
   * @example "2026-04-01"
   */
  @Column('date', { nullable: true })
  demarreeLe!: string | null;

  /**
   * Jour où les groupes de comparaison ont été figés ; null avant.
   * @example "2026-04-02"
   */
  @Column('date', { nullable: true })
  groupesFigesLe!: string | null;

  /**
   * Jour de l'évaluation ; null avant.
   * @example "2027-02-01"
   */
  @Column('date', { nullable: true })
  evalueeLe!: string | null;

  /**
   * Jour de la clôture ; null avant.
   * @example "2027-03-01"
   */
  @Column('date', { nullable: true })
  closeLe!: string | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}
