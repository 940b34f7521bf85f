import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { provenancesDe, type Provenance } from './provenance';

export interface Enrolements {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number;
}

export interface DossiersParEtat {
  readonly etat: string;
  readonly nombre: number;
  readonly demandeCentimes: number;
}

/** Amounts of a region in cents: `demande` comes from its files, the others from its envelopes. */
export interface BudgetRegion {
  readonly region: string;
  readonly demandeCentimes: number;
  readonly ouvertCentimes: number;
  readonly reserveCentimes: number;
  readonly engageCentimes: number;
  readonly payeCentimes: number;
}

/** Delays from filing to decision, in days. */
export interface Delais {
  readonly region: string;
  readonly decisions: number;
  readonly medianeJours: number;
  readonly p90Jours: number;
}

export interface Subventions {
  readonly attribuant: string;
  readonly annee: number;
  readonly nombre: number;
  readonly montantCentimes: number;
}

export interface Tableau {
  readonly enrolements: readonly Enrolements[];
  readonly dossiers: readonly DossiersParEtat[];
  readonly budgets: readonly BudgetRegion[];
  readonly delais: readonly Delais[];
  readonly subventions: readonly Subventions[];
  readonly provenances: Readonly<Record<string, Provenance>>;
}

const ENROLEMENTS = 'select region, mois, nombre from lecture.enrolements_par_mois order by mois, region';
const DOSSIERS = `select etat, count(*)::int as nombre, sum("montantDemandeCentimes")::float8 as "demandeCentimes"
  from lecture.dossiers group by etat`;
const BUDGETS = `
  with demandes as (
    select region, sum("montantDemandeCentimes")::float8 as demande from lecture.dossiers group by region
  ), credits as (
    select region, sum("montantCentimes")::float8 as ouvert, sum("reserveCentimes")::float8 as reserve,
      sum("engageCentimes")::float8 as engage, sum("payeCentimes")::float8 as paye
    from lecture.enveloppes group by region
  )
  select region, coalesce(demande, 0) as "demandeCentimes", coalesce(ouvert, 0) as "ouvertCentimes", coalesce(reserve, 0) as "reserveCentimes",
    coalesce(engage, 0) as "engageCentimes", coalesce(paye, 0) as "payeCentimes"
  from demandes full join credits using (region) order by region`;
const DELAIS = `select region, count(*)::int as decisions,
    percentile_cont(0.5) within group (order by "decideLe" - "deposeLe")::float8 as "medianeJours",
    percentile_cont(0.9) within group (order by "decideLe" - "deposeLe")::float8 as "p90Jours"
  from lecture.dossiers where "decideLe" is not null group by region order by region`;
const SUBVENTIONS = `select a.nom as attribuant, s.annee, s.nombre, s."montantCentimes"::float8 as "montantCentimes"
  from lecture.subventions_publiees s join lecture.attribuants a using ("attribuantSiren") order by a.nom, s.annee`;

/** Reads every figure in one snapshot of the database. */
@Injectable()
export class TableauDeBord {
  constructor(private readonly source: DataSource) {}

  lire(): Promise<Tableau> {
    return this.source.transaction('REPEATABLE READ', async (manager: EntityManager) => ({
      enrolements: await manager.query<Enrolements[]>(ENROLEMENTS),
      dossiers: await manager.query<DossiersParEtat[]>(DOSSIERS),
      budgets: await manager.query<BudgetRegion[]>(BUDGETS),
      delais: await manager.query<Delais[]>(DELAIS),
      subventions: await manager.query<Subventions[]>(SUBVENTIONS),
      provenances: await provenancesDe(manager, ['pilotage', 'dossiers', 'enveloppes']),
    }));
  }
}
