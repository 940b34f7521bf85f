import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber, figure } from '#libs/projections';

@Entity({ schema: 'lecture', name: 'labels_mesures' })
export class LabelMesure {
  @PrimaryColumn('text')
  numero!: string;

  @Column('text')
  siren!: string;

  @Column('text')
  region!: string;

  @Column('date')
  accordeLe!: string;

  /** First day without it, as it is known. */
  @Column('date')
  finLe!: string;
}

/** Counts 1 on the day of a suspension and takes it away on the day it is lifted. */
@Entity({ schema: 'lecture', name: 'suspensions_mesurees' })
export class SuspensionMesuree {
  @PrimaryColumn('text')
  numero!: string;

  @PrimaryColumn('date')
  jour!: string;

  @Column('integer')
  nombre!: number;
}

/** What a file committed and paid on a day. */
@Entity({ schema: 'lecture', name: 'mouvements_de_credits' })
@Index(['region', 'jour'])
export class MouvementDeCredits {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  dossierId!: string;

  @PrimaryColumn('date')
  jour!: string;

  @Column('bigint', { transformer: bigNumber })
  engageCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  payeCentimes!: number;
}

abstract class NombreParJour {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('date')
  jour!: string;

  @Column('integer')
  nombre!: number;
}

@Entity({ schema: 'lecture', name: 'labels_accordes_par_jour' })
class LabelsAccordesParJour extends NombreParJour {}

@Entity({ schema: 'lecture', name: 'labels_finis_par_jour' })
class LabelsFinisParJour extends NombreParJour {}

@Entity({ schema: 'lecture', name: 'credits_par_mois' })
class CreditsParMois {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @Column('bigint', { transformer: bigNumber })
  engageCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  payeCentimes!: number;
}

export const FIGURES = [
  figure({
    in: LabelsAccordesParJour,
    of: LabelMesure,
    by: { region: 'region', jour: 'accordeLe' },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: LabelsFinisParJour,
    of: LabelMesure,
    by: { region: 'region', jour: 'finLe' },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: CreditsParMois,
    of: MouvementDeCredits,
    by: { region: 'region', mois: (column) => `to_char(${column('jour')}, 'YYYY-MM')` },
    sums: { engageCentimes: 'engageCentimes', payeCentimes: 'payeCentimes' },
  }),
];
