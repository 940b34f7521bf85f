import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Files by region, month of filing, scheme and state, with what they ask for. */
@Entity({ schema: 'lecture', name: 'dossiers_par_mois' })
export class DossiersParMois {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  dispositifId!: string;

  @PrimaryColumn('text')
  etat!: string;

  @Column('integer')
  nombre!: number;

  @Column('bigint', { transformer: bigNumber })
  montantDemandeCentimes!: number;
}

/** Decisions by the days that they took: an exact histogram, from which any quantile follows. */
@Entity({ schema: 'lecture', name: 'delais_de_decision' })
export class DelaisDeDecision {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  dispositifId!: string;

  @PrimaryColumn('integer')
  jours!: number;

  @Column('integer')
  nombre!: number;
}
