import { Column, Entity, PrimaryColumn } from 'typeorm';
import { figure } from '#libs/projections';
import { LignePartenaire } from './partenaires.entity';

/** Partners by where they act, the month of their registration, the last one for those that came back, and what brought them. */
@Entity({ schema: 'lecture', name: 'partenaires_par_mois' })
class PartenairesParMois {
  @PrimaryColumn('text')
  territoire!: string;

  @PrimaryColumn('text')
  mois!: string;

  /** Empty when nobody said it: a key is never null. */
  @PrimaryColumn('text')
  origine!: string;

  @Column('integer')
  nombre!: number;
}

export const FIGURES = [
  figure({
    in: PartenairesParMois,
    of: LignePartenaire,
    by: {
      territoire: 'territoire',
      mois: (colonne) => `to_char(${colonne('enregistreLe')}, 'YYYY-MM')`,
      origine: (colonne) => `coalesce(${colonne('origine')}, '')`,
    },
    sums: { nombre: () => '1' },
  }),
];
