import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a company ended, or one of its establishments. */
@Entity({ schema: 'lecture', name: 'fins_d_entreprises' })
export class FinDEntreprise {
  @PrimaryColumn('text')
  siren!: string;

  /** Empty for the whole company: a key has no null. */
  @PrimaryColumn('text')
  siret!: string;

  @Column('date')
  finieLe!: string;

  @Column('date')
  enregistreLe!: string;
}
