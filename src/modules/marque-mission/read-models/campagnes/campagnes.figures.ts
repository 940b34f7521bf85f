import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { LigneFrequentation } from './campagnes.entity';

/** Who came to a campaign, over all its days. */
@Entity({ schema: 'lecture', name: 'frequentations_par_campagne' })
export class FrequentationParCampagne {
  @PrimaryColumn('text')
  code!: string;

  @Column('integer')
  jours!: number;

  @Column('bigint', { transformer: bigNumber })
  personnes!: number;

  @Column('bigint', { transformer: bigNumber })
  entreprises!: number;
}

export const FIGURES = [
  figure({
    in: FrequentationParCampagne,
    of: LigneFrequentation,
    by: { code: 'code' },
    sums: { jours: () => '1', personnes: 'personnes', entreprises: 'entreprises' },
  }),
];
