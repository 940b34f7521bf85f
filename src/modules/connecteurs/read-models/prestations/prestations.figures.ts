import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { LignePrestation } from './prestations.entity';

abstract class PrestationsParMois {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('integer')
  nombre!: number;

  @Column('bigint', { transformer: bigNumber })
  aideCentimes!: number;
}

@Entity({ schema: 'lecture', name: 'prestations_confirmees_par_mois' })
class PrestationsConfirmeesParMois extends PrestationsParMois {}

@Entity({ schema: 'lecture', name: 'prestations_payees_par_mois' })
class PrestationsPayeesParMois extends PrestationsParMois {}

const parMois = (jour: 'confirmeeLe' | 'payeeLe', entity: typeof PrestationsConfirmeesParMois) =>
  figure({
    in: entity,
    of: LignePrestation,
    where: [jour],
    by: { region: 'region', mois: (colonne) => `to_char(${colonne(jour)}, 'YYYY-MM')` },
    sums: { nombre: () => '1', aideCentimes: (colonne) => `coalesce(${colonne('aideCentimes')}, 0)` },
  });

export const FIGURES = [
  parMois('confirmeeLe', PrestationsConfirmeesParMois),
  parMois('payeeLe', PrestationsPayeesParMois),
];
