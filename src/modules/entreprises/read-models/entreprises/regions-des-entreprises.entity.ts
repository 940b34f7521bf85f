import { Entity, Index, PrimaryColumn } from 'typeorm';

/** The regions that see a company: it has, or had, an establishment there. */
@Entity({ schema: 'lecture', name: 'regions_des_entreprises' })
@Index(['region', 'siren'])
export class RegionDEntreprise {
  @PrimaryColumn('text')
  siren!: string;

  @PrimaryColumn('text')
  region!: string;
}
