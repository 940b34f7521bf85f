import { Column, Entity, PrimaryColumn } from 'typeorm';
import { figure } from '#libs/projections';
import { LignePartenaire } from './partenaires.entity';

/** Partners by where they act and the month of their registration, the last one for those that came back. */
@Entity({ schema: 'lecture', name: 'partenaires_par_mois' })
class PartenairesParMois {
  @PrimaryColumn('text')
  territoire!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('integer')
  nombre!: number;
}

export const FIGURES = [
  figure({
    in: PartenairesParMois,
    of: LignePartenaire,
    by: { territoire: 'territoire', mois: (colonne) => `to_char(${colonne('enregistreLe')}, 'YYYY-MM')` },
    sums: { nombre: () => '1' },
  }),
];
