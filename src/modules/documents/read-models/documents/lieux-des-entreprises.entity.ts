import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Where companies are, or were: the regions that see their documents. */
@Entity({ schema: 'lecture', name: 'lieux_des_entreprises' })
@Index(['region', 'siren'])
export class LieuDEntreprise {
  @PrimaryColumn('text')
  siren!: string;

  @PrimaryColumn('text')
  region!: string;
}
