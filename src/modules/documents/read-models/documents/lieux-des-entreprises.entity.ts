import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where companies are, or were: the regions that see their documents. */
@Entity({ schema: 'lecture', name: 'lieux_des_entreprises' })
@Index(['siren', 'region'])
export class LieuDEntreprise {
  @PrimaryColumn('text')
  siret!: string;

  @Column('text')
  siren!: string;

  @Column('text')
  region!: string;
}
