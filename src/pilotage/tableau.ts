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

export interface Chiffres {
  readonly enrolements: readonly Enrolements[];
  readonly dossiers: readonly DossiersParEtat[];
  readonly budgets: readonly BudgetRegion[];
  readonly delais: readonly Delais[];
  readonly subventions: readonly Subventions[];
}

export interface Tableau extends Chiffres {
  readonly provenances: Readonly<Record<string, Provenance>>;
}

const ENROLEMENTS = `select region, mois, sum(nombre)::int as nombre from lecture.enrolements_par_mois
  group by region, mois order by mois, region`;
const DOSSIERS = `select etat, sum(nombre)::int as nombre, sum("montantDemandeCentimes")::float8 as "demandeCentimes"
  from lecture.dossiers_par_mois group by etat`;
const BUDGETS = `
  with demandes as (
    select region, sum("montantDemandeCentimes")::float8 as demande from lecture.dossiers_par_mois
    group by region
  ), credits as (
    select region, sum("montantCentimes")::float8 as ouvert, sum("reserveCentimes")::float8 as reserve,
      sum("engageCentimes")::float8 as engage, sum("payeCentimes")::float8 as paye
    from lecture.enveloppes group by region
  )
  select region, coalesce(demande, 0) as "demandeCentimes", coalesce(ouvert, 0) as "ouvertCentimes", coalesce(reserve, 0) as "reserveCentimes",
    coalesce(engage, 0) as "engageCentimes", coalesce(paye, 0) as "payeCentimes"
  from demandes full join credits using (region) order by region`;
/** As `percentile_cont` would: the value at a rank, or between the two that surround it. */
const quantile = (share: number): string => {
  const rank = `${share} * (total - 1)`;
  const at = (exact: string) => `min(jours) filter (where reached > ${exact})`;
  const [below, above] = [at(`floor(${rank})`), at(`ceil(${rank})`)];
  return `(${below} + (${rank} - floor(${rank})) * (${above} - ${below}))::float8`;
};
const DELAIS = `
  with histogram as (
    select region, jours, sum(nombre) as nombre from lecture.delais_de_decision group by region, jours
  ), ranks as (
    select region, jours, sum(nombre) over (partition by region order by jours) as reached,
      sum(nombre) over (partition by region) as total
    from histogram
  )
  select region, total::int as decisions, ${quantile(0.5)} as "medianeJours", ${quantile(0.9)} as "p90Jours"
  from ranks group by region, total order by region`;
const SUBVENTIONS = `select a.nom as attribuant, s.annee, s.nombre, s."montantCentimes"::float8 as "montantCentimes"
  from lecture.subventions_publiees s join lecture.attribuants a using ("attribuantSiren") order by a.nom, s.annee`;

const QUERIES: Readonly<Record<keyof Chiffres, string>> = {
  enrolements: ENROLEMENTS,
  dossiers: DOSSIERS,
  budgets: BUDGETS,
  delais: DELAIS,
  subventions: SUBVENTIONS,
};
const AUCUN: Chiffres = { enrolements: [], dossiers: [], budgets: [], delais: [], subventions: [] };

@Injectable()
export class TableauDeBord {
  constructor(private readonly source: DataSource) {}

  /** Reads every figure in one snapshot of the database. */
  lire(): Promise<Tableau> {
    return this.source.transaction('REPEATABLE READ', async (manager: EntityManager) => {
      const chiffres: Record<string, unknown> = {};
      for (const [id, query] of Object.entries(QUERIES)) chiffres[id] = await manager.query(query);
      const provenances = await provenancesDe(manager, ['pilotage', 'dossiers', 'enveloppes']);
      return { ...AUCUN, ...chiffres, provenances };
    });
  }

  /** Reads one figure, and how far these projections have read, in one snapshot; the other figures are empty. */
  lireUn(id: keyof Chiffres, projections: readonly string[]): Promise<Tableau> {
    return this.source.transaction('REPEATABLE READ', async (manager: EntityManager) => ({
      ...AUCUN,
      [id]: await manager.query<unknown>(QUERIES[id]),
      provenances: await provenancesDe(manager, projections),
    }));
  }
}
