import { Column, Entity, PrimaryColumn } from 'typeorm';
import { figure } from '#libs/projections';
import { LigneDemande } from './demandes.entity';
import { SANS_CONNECTEUR } from './demandes.etats';
import { LignePriseEnCharge } from './propositions.entity';

abstract class NombreDeDemandes {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  departement!: string;

  @Column('integer')
  nombre!: number;
}

/** Requests by month of filing and state. */
@Entity({ schema: 'lecture', name: 'demandes_par_mois' })
class DemandesParMois extends NombreDeDemandes {
  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  etat!: string;
}

/** Requests by the month in which they were taken in charge, and the days that it took: an exact histogram. */
@Entity({ schema: 'lecture', name: 'delais_de_prise_en_charge' })
class DelaisDePriseEnCharge extends NombreDeDemandes {
  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('integer')
  jours!: number;
}

/** Requests that wait for somebody, by the day since which they do. */
@Entity({ schema: 'lecture', name: 'demandes_sans_connecteur' })
class DemandesSansConnecteur extends NombreDeDemandes {
  @PrimaryColumn('date')
  ouverteLe!: string;
}

const lieu = { region: 'region', departement: 'departement' } as const;
const attend = `in (${SANS_CONNECTEUR.map((etat) => `'${etat}'`).join(', ')})`;

export const FIGURES = [
  figure({
    in: DemandesParMois,
    of: LigneDemande,
    by: { ...lieu, mois: (colonne) => `to_char(${colonne('demandeLe')}, 'YYYY-MM')`, etat: 'etat' },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: DelaisDePriseEnCharge,
    of: LignePriseEnCharge,
    by: {
      ...lieu,
      mois: (colonne) => `to_char(${colonne('priseEnChargeLe')}, 'YYYY-MM')`,
      jours: (colonne) => `${colonne('priseEnChargeLe')} - ${colonne('ouverteLe')}`,
    },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: DemandesSansConnecteur,
    of: LigneDemande,
    by: { ...lieu, ouverteLe: 'ouverteLe' },
    sums: { nombre: (colonne) => `case when ${colonne('etat')} ${attend} then 1 else 0 end` },
  }),
];
