import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The register of companies: one row per SIREN. */
@Entity({ schema: 'lecture', name: 'entreprises' })
@Index(['region', 'siren'])
export class FicheEntreprise {
  @PrimaryColumn('text')
  siren!: string;

  @Column('text')
  siret!: string;

  @Column('text')
  region!: string;

  @Column('text')
  forme!: string;

  @Column('text', { nullable: true })
  raisonSociale!: string | null;

  @Column('text', { nullable: true })
  exploitantId!: string | null;

  @Column('text')
  etat!: 'referencee' | 'enrolee';

  @Column('text', { nullable: true })
  origine!: string | null;

  @Column('date', { nullable: true })
  enroleeLe!: string | null;

  @Column('text', { nullable: true })
  entrepriseUniqueId!: string | null;

  @Column('integer')
  revision!: number;
}
