import { DELAIS } from '#modules/aides-regionales';
import { PRISES_EN_CHARGE } from '#modules/connecteurs';
import type { AMesurer, Bornes, NomDeFormule, UniteDeSerie } from '#modules/marque-mission';

/** One value of each territory: FR, and each region where there is something. */
export interface ValeurMesuree {
  readonly territoire: string;
  readonly valeur: number | null;
  /** Companies or files behind the value (files beyond five are not counted); null when others publish it. */
  readonly effectif: number | null;
}

/** How a formula is computed from read models, of today or of the past. */
export interface Calcul {
  /** The projections that it reads. */
  readonly projections: readonly string[];
  /** The facts that it counts. */
  readonly types: readonly string[];
  /** `lecture`: schema of the read models. */
  readonly sql: (lecture: string) => string;
  readonly valeurs: (bornes: Bornes, serie: AMesurer['serie']) => readonly unknown[];
  /** Value of a territory that the query does not name: 0 for a count, null when there is nothing to tell. */
  readonly sansRien: 0 | null;
}

const mois = ({ du, au }: Bornes) => [du.slice(0, 7), au.slice(0, 7)];

/** How many there are by region, and in all of them: the value is the number of those behind it. */
const nombreParTerritoire = (source: string) =>
  `select territoire, valeur, valeur as effectif from (
    select coalesce(region, 'FR') as territoire, coalesce(sum(nombre), 0)::float8 as valeur from ${source}
    group by grouping sets ((region), ())) nombres`;

const ENROLEMENTS = ['EntrepriseEnrolee.v1', 'EntrepriseEnrolee.v2'];
const LABELS = ['LabelAccorde.v1', 'LabelRenouvele.v1', 'LabelRetire.v1'];
const SUSPENSIONS = ['LabelSuspendu.v1', 'SuspensionLevee.v1'];
const ENGAGEMENTS = ['AideAccordee.v1', 'AideAccordee.v2', 'MontantRevise.v1', 'DecisionRetiree.v1'];
const VERSEMENTS = ['AidePayee.v1', 'AidePayee.v2'];
const DECISIONS = ['AideAccordee.v1', 'AideAccordee.v2', 'AideRefusee.v1'];
const PRISES = ['DemandePriseEnCharge.v1'];
const EDITIONS = ['EditionImportee.v1'];

/** Those in force on the day $1. */
const enVigueur = (lecture: string) =>
  `select region, nombre from ${lecture}.labels_accordes_par_jour where jour <= $1::date
    union all select region, -nombre from ${lecture}.labels_finis_par_jour where jour <= $1::date`;

/** In force and suspended on the day $1. A label that ends while it is suspended has no suspension any more. */
const suspendus = (lecture: string) =>
  `select l.region, -1 as nombre from ${lecture}.labels_mesures l
    join (select numero from ${lecture}.suspensions_mesurees where jour <= $1::date group by numero having sum(nombre) > 0) s
      using (numero)
    where l."accordeLe" <= $1::date and l."finLe" > $1::date`;

/** The months $1 to $2. The files behind a sum are counted up to five: fewer would be recognised. */
const credits = (colonne: string) => (lecture: string) =>
  `select territoire, valeur, (select count(*)::int from (
      select distinct "dossierId" from ${lecture}.mouvements_de_credits m
     where (s.territoire = 'FR' or m.region = s.territoire) and m."${colonne}" <> 0
        and m.jour >= ($1 || '-01')::date and m.jour < ($2 || '-01')::date + interval '1 month' limit 5) dossiers) as effectif
  from (
    select coalesce(region, 'FR') as territoire, coalesce(sum("${colonne}"), 0)::float8 as valeur
    from ${lecture}.credits_par_mois where mois between $1 and $2 group by grouping sets ((region), ())) s`;

interface Valeurs {
  /** Place of the year among the parameters, and of the series. */
  readonly annee: number;
  readonly serie: number;
  /** Whether the nearest year before it will do. */
  readonly ouAvant: boolean;
  readonly unite: UniteDeSerie;
}

/** The value of the edition published last that has one. An edition in another unit has none. */
const derniereValeur = (lecture: string, { annee, serie, ouAvant, unite }: Valeurs) =>
  `select distinct on (territoire) territoire, valeur from ${lecture}.valeurs_de_series
    where serie = $${serie} and annee ${ouAvant ? '<=' : '='} $${annee} and unite = '${unite}'
    order by territoire, annee desc, "publieeLe" desc, rang desc`;

const quantile = (colonne: 'medianeJours' | 'p90Jours'): Calcul => ({
  projections: ['dossiers'],
  types: DECISIONS,
  sql: (lecture) =>
    `select region as territoire, round("${colonne}" * 10)::float8 as valeur, decisions as effectif
      from (${DELAIS.sql(lecture)}) delais`,
  valeurs: (bornes) => [null, null, ...mois(bornes), bornes.au],
  sansRien: null,
});

export const CALCULS: Readonly<Record<NomDeFormule, Calcul>> = {
  'entreprises-enrolees': {
    projections: ['pilotage'],
    types: ENROLEMENTS,
    sql: (lecture) => nombreParTerritoire(`${lecture}.enrolements_par_mois where mois between $1 and $2`),
    valeurs: mois,
    sansRien: 0,
  },
  'entreprises-enrolees-en-tout': {
    projections: ['pilotage'],
    types: ENROLEMENTS,
    sql: (lecture) => nombreParTerritoire(`${lecture}.enrolements_par_mois where mois <= $1`),
    valeurs: (bornes) => mois(bornes).slice(1),
    sansRien: 0,
  },
  'labels-en-vigueur': {
    projections: ['mesures'],
    types: LABELS,
    sql: (lecture) => nombreParTerritoire(`(${enVigueur(lecture)}) labels`),
    valeurs: ({ au }) => [au],
    sansRien: 0,
  },
  'labels-actifs': {
    projections: ['mesures'],
    types: [...LABELS, ...SUSPENSIONS],
    sql: (lecture) => nombreParTerritoire(`(${enVigueur(lecture)} union all ${suspendus(lecture)}) labels`),
    valeurs: ({ au }) => [au],
    sansRien: 0,
  },
  'delai-median': quantile('medianeJours'),
  'delai-90e-centile': quantile('p90Jours'),
  'demandes-prises-en-charge': {
    projections: PRISES_EN_CHARGE.projections,
    types: PRISES,
    sql: (lecture) => nombreParTerritoire(`${lecture}.delais_de_prise_en_charge where mois between $1 and $2`),
    valeurs: mois,
    sansRien: 0,
  },
  'delai-de-prise-en-charge': {
    projections: PRISES_EN_CHARGE.projections,
    types: PRISES,
    sql: (lecture) =>
      `select region as territoire, round("medianeJours"::numeric * 10)::float8 as valeur, prises as effectif
        from (${PRISES_EN_CHARGE.sql(lecture)}) delais`,
    valeurs: (bornes) => [null, ...mois(bornes), bornes.au],
    sansRien: null,
  },
  'prestations-payees': {
    projections: ['prestations'],
    types: ['PrestationPayee.v1'],
    sql: (lecture) =>
      `select coalesce(region, 'FR') as territoire, coalesce(sum("aideCentimes"), 0)::float8 as valeur,
          coalesce(sum(nombre), 0)::int as effectif
        from ${lecture}.prestations_payees_par_mois where mois between $1 and $2 group by grouping sets ((region), ())`,
    valeurs: mois,
    sansRien: 0,
  },
  'credits-engages': {
    projections: ['mesures'],
    types: ENGAGEMENTS,
    sql: credits('engageCentimes'),
    valeurs: mois,
    sansRien: 0,
  },
  'credits-payes': {
    projections: ['mesures'],
    types: VERSEMENTS,
    sql: credits('payeCentimes'),
    valeurs: mois,
    sansRien: 0,
  },
  'aide-pour-1000-entreprises': {
    projections: ['mesures', 'series'],
    types: [...ENGAGEMENTS, ...EDITIONS],
    sql: (lecture) =>
      `select territoire, round(coalesce(e.valeur, 0)::numeric * 1000 / nullif(n.valeur, 0))::float8 as valeur,
          coalesce(e.effectif, 0) as effectif
        from (${derniereValeur(lecture, { annee: 3, serie: 4, ouAvant: true, unite: 'nombre' })}) n left join (${credits('engageCentimes')(lecture)}) e using (territoire)`,
    valeurs: (bornes, serie) => [...mois(bornes), Number(bornes.au.slice(0, 4)), serie],
    sansRien: null,
  },
  'part-publiee': {
    projections: ['series'],
    types: EDITIONS,
    sql: (lecture) =>
      `select territoire, valeur::float8 as valeur, null::int as effectif from (${derniereValeur(lecture, { annee: 1, serie: 2, ouAvant: false, unite: 'pour-cent' })}) s`,
    valeurs: ({ au }, serie) => [Number(au.slice(0, 4)), serie],
    sansRien: null,
  },
};
