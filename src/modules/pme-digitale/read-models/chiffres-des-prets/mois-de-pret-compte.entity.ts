import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** One month of one loan, as its statement that stands says. Amounts in cents. */
@Entity({ schema: 'lecture', name: 'mois_de_pret_comptes' })
export class MoisDePretCompte {
  @PrimaryColumn('uuid')
  conventionId!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('text')
  competence!: string;

  @Column('text')
  preteuseSiren!: string;

  @Column('text')
  preteuseRegion!: string;

  @Column('text')
  utilisatriceSiren!: string;

  /** Null as long as the statement that stands is not validated. */
  @Column('date', { nullable: true })
  valideLe!: string | null;

  @Column('integer')
  heuresCentiemes!: number;

  @Column('bigint', { transformer: bigNumber })
  coutCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  factureCentimes!: number;

  /** The most that the public may pay for the month. */
  @Column('bigint', { transformer: bigNumber })
  duCentimes!: number;
}
