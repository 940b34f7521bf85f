import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'lecture', name: 'etablissements_mesures' })
export class EtablissementMesure {
  @PrimaryColumn('text')
  siret!: string;

  @Column('text')
  departement!: string;
}

/** The establishment by which the company was referenced, and its enrolment once it has one. */
@Entity({ schema: 'lecture', name: 'entreprises_mesurees' })
export class EntrepriseMesuree {
  @PrimaryColumn('text')
  siren!: string;

  @Column('text')
  siret!: string;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('date', { nullable: true })
  enroleeLe!: string | null;
}

/** `siret` is null for a file of before establishments were named. */
@Entity({ schema: 'lecture', name: 'dossiers_mesures' })
export class DossierMesure {
  @PrimaryColumn('text')
  dossierId!: string;

  @Column('text')
  siren!: string;

  @Column('text', { nullable: true })
  siret!: string | null;
}
