import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

@Entity({ schema: 'lecture', name: 'enrolements_par_mois' })
export class EnrolementsParMois {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  origine!: string;

  @Column('integer')
  nombre!: number;
}

/** Published subsidies by authority (its SIREN) and year. */
@Entity({ schema: 'lecture', name: 'subventions_publiees' })
export class SubventionsParAnnee {
  @PrimaryColumn('text')
  attribuantSiren!: string;

  @PrimaryColumn('integer')
  annee!: number;

  @Column('integer')
  nombre!: number;

  @Column('bigint', { transformer: bigNumber })
  montantCentimes!: number;
}

/** The names under which each authority published in a year: one bad line does not rename it. */
@Entity({ schema: 'lecture', name: 'noms_d_attribuants' })
export class NomDAttribuant {
  @PrimaryColumn('text')
  attribuantSiren!: string;

  @PrimaryColumn('integer')
  annee!: number;

  @PrimaryColumn('text')
  nom!: string;

  @Column('integer')
  nombre!: number;
}
