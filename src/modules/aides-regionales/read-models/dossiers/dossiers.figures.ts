import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';
import { EN_ATTENTE } from './dossiers-par-etat.decompte';
import { LigneDossier } from './dossiers.entity';

/** A number of files of a region and a scheme. */
abstract class NombreDeDossiers {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  dispositifId!: string;

  @Column('integer')
  nombre!: number;
}

/** Files by month of filing and state, with what they ask for. */
@Entity({ schema: 'lecture', name: 'dossiers_par_mois' })
class DossiersParMois extends NombreDeDossiers {
  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  etat!: string;

  @Column('bigint', { transformer: bigNumber })
  montantDemandeCentimes!: number;
}

/** Decisions by month and by the days that they took: an exact histogram, from which any quantile follows. */
@Entity({ schema: 'lecture', name: 'delais_de_decision' })
class DelaisDeDecision extends NombreDeDossiers {
  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('integer')
  jours!: number;
}

/** Files that wait for a decision, by day of filing. */
@Entity({ schema: 'lecture', name: 'dossiers_en_attente' })
class DossiersEnAttente extends NombreDeDossiers {
  @PrimaryColumn('date')
  deposeLe!: string;
}

const territoire = { region: 'region', dispositifId: 'dispositifId' } as const;
const attend = `in (${EN_ATTENTE.map((etat) => `'${etat}'`).join(', ')})`;

export const FIGURES = [
  figure({
    in: DossiersParMois,
    of: LigneDossier,
    by: { ...territoire, mois: (column) => `to_char(${column('deposeLe')}, 'YYYY-MM')`, etat: 'etat' },
    sums: { nombre: () => '1', montantDemandeCentimes: 'montantDemandeCentimes' },
  }),
  figure({
    in: DelaisDeDecision,
    of: LigneDossier,
    where: ['decideLe'],
    by: {
      ...territoire,
      mois: (column) => `to_char(${column('decideLe')}, 'YYYY-MM')`,
      jours: (column) => `${column('decideLe')} - ${column('deposeLe')}`,
    },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: DossiersEnAttente,
    of: LigneDossier,
    by: { ...territoire, deposeLe: 'deposeLe' },
    sums: { nombre: (column) => `case when ${column('etat')} ${attend} then 1 else 0 end` },
  }),
];
