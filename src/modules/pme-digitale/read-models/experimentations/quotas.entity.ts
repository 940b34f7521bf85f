import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AXES } from '../../experimentation/experimentation.events';

/** Un quota de la cohorte : son plafond et ce qui en est pris. */
@Entity({ schema: 'lecture', name: 'quotas_d_experimentation' })
export class LigneQuota {
  /**
   * Code de la cohorte.
   * @example "PME-DIGITALE-2026"
   */
  @PrimaryColumn('text')
  experimentationId!: string;

  /**
   * Ce que le quota borne.
   * @example "region"
   */
  @ApiProperty({ enum: AXES })
  @PrimaryColumn('text')
  axe!: string;

  /**
   * Code de la région, de la taille ou du secteur.
   * @example "53"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * Entreprises au plus.
   * @example 20
   */
  @Column('integer')
  plafond!: number;

  /**
   * Entreprises admises.
   * @example 18
   */
  @Column('integer')
  admises!: number;

  /**
   * Entreprises de ce code qui attendent une place.
   * @example 3
   */
  @Column('integer')
  enAttente!: number;
}
