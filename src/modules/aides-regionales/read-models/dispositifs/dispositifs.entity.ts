import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

@Entity({ schema: 'lecture', name: 'dispositifs' })
@Index(['region'])
export class LigneDispositif {
  @PrimaryColumn('text')
  dispositifId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  intitule!: string;

  @Column('text')
  baseLegale!: string;

  @Column('text')
  etat!: 'ouvert' | 'ferme';

  @Column('integer')
  tauxPointsDeBase!: number;

  @Column('bigint', { transformer: bigNumber })
  plancherCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  plafondCentimes!: number;

  @Column('integer')
  dureeReservationJours!: number;

  @Column('date')
  ouvertLe!: string;

  @Column('date', { nullable: true })
  fermeLe!: string | null;

  @Column('integer')
  revision!: number;
}
