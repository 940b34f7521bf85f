import { Column, Entity, PrimaryColumn } from 'typeorm';
import { figure } from '#libs/projections';
import { LigneCandidaturePme } from './candidatures.entity';

abstract class NombreParRegion {
  @PrimaryColumn('text')
  experimentationId!: string;

  @PrimaryColumn('text')
  region!: string;

  @Column('integer')
  nombre!: number;
}

/** Applications by state. */
@Entity({ schema: 'lecture', name: 'candidatures_pme_digitale_par_etat' })
class CandidaturesParEtat extends NombreParRegion {
  @PrimaryColumn('text')
  etat!: string;
}

/** Places given to the list, by the month of the promotion. */
@Entity({ schema: 'lecture', name: 'promotions_pme_digitale_par_mois' })
class PromotionsParMois extends NombreParRegion {
  @PrimaryColumn('text')
  mois!: string;
}

/** Places freed, by the month of the exit. */
@Entity({ schema: 'lecture', name: 'sorties_pme_digitale_par_mois' })
class SortiesParMois extends NombreParRegion {
  @PrimaryColumn('text')
  mois!: string;
}

const lieu = { experimentationId: 'experimentationId', region: 'region' } as const;

const parMois = (jour: 'promueLe' | 'sortieLe', entity: typeof PromotionsParMois) =>
  figure({
    in: entity,
    of: LigneCandidaturePme,
    where: [jour],
    by: { ...lieu, mois: (colonne) => `to_char(${colonne(jour)}, 'YYYY-MM')` },
    sums: { nombre: () => '1' },
  });

export const FIGURES = [
  figure({
    in: CandidaturesParEtat,
    of: LigneCandidaturePme,
    by: { ...lieu, etat: 'etat' },
    sums: { nombre: () => '1' },
  }),
  parMois('promueLe', PromotionsParMois),
  parMois('sortieLe', SortiesParMois),
];
