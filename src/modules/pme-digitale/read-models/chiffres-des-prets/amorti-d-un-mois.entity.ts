import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** What the public paid for one month of one loan, less what came back. */
@Entity({ schema: 'lecture', name: 'amortis_d_un_mois_de_pret' })
export class AmortiDUnMois {
  @PrimaryColumn('uuid')
  conventionId!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('bigint', { transformer: bigNumber })
  amortiCentimes!: number;
}
