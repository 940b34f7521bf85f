import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { LigneFrequentation, OrigineDEntreprise } from './campagnes.entity';

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

/** What followed a campaign: the companies that enrolled under its code, and those of them that were aided and labelled. */
@Entity({ schema: 'lecture', name: 'effets_des_campagnes' })
export class EffetDeCampagne {
  @PrimaryColumn('text')
  code!: string;

  @Column('integer')
  enrolees!: number;

  @Column('integer')
  aidees!: number;

  @Column('integer')
  labellisees!: number;
}

export const FIGURES = [
  figure({
    in: EffetDeCampagne,
    of: OrigineDEntreprise,
    where: ['codeOrigine'],
    by: { code: 'codeOrigine' },
    sums: {
      enrolees: () => '1',
      aidees: (column) => `${column('aidee')}::int`,
      labellisees: (column) => `${column('labellisee')}::int`,
    },
  }),
  figure({
    in: FrequentationParCampagne,
    of: LigneFrequentation,
    by: { code: 'code' },
    sums: { jours: () => '1', personnes: 'personnes', entreprises: 'entreprises' },
  }),
];
