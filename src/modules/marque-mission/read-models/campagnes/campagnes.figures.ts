import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { EntrepriseVenueACampagne, LigneFrequentation, OrigineDEntreprise } from './campagnes.entity';

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

/** Companies that are known to have come to a campaign. */
@Entity({ schema: 'lecture', name: 'venues_par_campagne' })
export class VenuesParCampagne {
  @PrimaryColumn('text')
  code!: string;

  @Column('integer')
  venues!: number;
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
    in: VenuesParCampagne,
    of: EntrepriseVenueACampagne,
    by: { code: 'code' },
    sums: { venues: () => '1' },
  }),
  figure({
    in: FrequentationParCampagne,
    of: LigneFrequentation,
    by: { code: 'code' },
    sums: { jours: () => '1', personnes: 'personnes', entreprises: 'entreprises' },
  }),
];
