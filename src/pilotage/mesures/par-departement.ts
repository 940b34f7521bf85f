import type { Bornes, NomDeFormule } from '#modules/marque-mission';
import type { Lecture } from './mesurer';

/** What a formula gives in a département, for the region that counts it. */
export interface ValeurDuDepartement {
  readonly region: string;
  /** Null where the place is not known. It may be of another region, as the head office of an enrolled company. */
  readonly departement: string | null;
  readonly valeur: number;
  readonly effectif: number;
}

/** Département of each company, by the establishment that it was referenced by. */
const entreprises = (lecture: string) =>
  `select m.siren, m.region, m."enroleeLe", t.departement
    from ${lecture}.entreprises_mesurees m left join ${lecture}.etablissements_mesures t using (siret)`;

/** Département of each file: that of its establishment, or else of its company. */
const dossiers = (lecture: string) =>
  `select d."dossierId", t.departement from ${lecture}.dossiers_mesures d
    left join ${lecture}.entreprises_mesurees m using (siren)
    left join ${lecture}.etablissements_mesures t on t.siret = coalesce(d.siret, m.siret)`;

const enrolees = (condition: string) => (lecture: string) =>
  `select region, departement, count(*)::float8 as valeur, count(*)::int as effectif
    from (${entreprises(lecture)}) e where "enroleeLe" is not null and ${condition} group by region, departement`;

const labels = (condition: (lecture: string) => string) => (lecture: string) =>
  `select l.region, e.departement, count(*)::float8 as valeur, count(*)::int as effectif
    from ${lecture}.labels_mesures l left join (${entreprises(lecture)}) e using (siren)
    where l."accordeLe" <= $2::date and l."finLe" > $2::date and $1::date <= $2::date ${condition(lecture)}
    group by l.region, e.departement`;

const credits = (colonne: string) => (lecture: string) =>
  `select m.region, d.departement, sum(m."${colonne}")::float8 as valeur, count(distinct m."dossierId")::int as effectif
    from ${lecture}.mouvements_de_credits m left join (${dossiers(lecture)}) d using ("dossierId")
    where m.jour between $1::date and $2::date and m."${colonne}" <> 0 group by m.region, d.departement`;

const delais = (part: number) => (lecture: string) =>
  `select f.region, d.departement, count(*)::int as effectif,
      round((percentile_cont(${part}) within group (order by f."decideLe" - f."deposeLe"))::numeric * 10)::float8 as valeur
    from ${lecture}.dossiers f left join (${dossiers(lecture)}) d using ("dossierId")
    where f."decideLe" between $1::date and $2::date group by f.region, d.departement`;

const MOIS = 'mois between left($1::text, 7) and left($2::text, 7)';

/** Requests know their département, and are counted by month. */
const prises = (valeur: string) => (lecture: string) =>
  `select region, departement, ${valeur} as valeur, count(*)::int as effectif
    from ${lecture}.delais_de_prise_en_charge cross join lateral generate_series(1, nombre)
    where ${MOIS} group by region, departement`;

/** Services, by the establishment that they were prescribed to. */
const prestationsPayees = (lecture: string) =>
  `select p.region, t.departement, sum(p."aideCentimes")::float8 as valeur, count(*)::int as effectif
    from ${lecture}.prestations p left join ${lecture}.etablissements_mesures t using (siret)
    where to_char(p."payeeLe"::date, 'YYYY-MM') between left($1::text, 7) and left($2::text, 7)
    group by p.region, t.departement`;

/** The figures that can be told by département. They are counted when somebody asks, row by row. */
const PAR_DEPARTEMENT: Readonly<Partial<Record<NomDeFormule, (lecture: string) => string>>> = {
  'entreprises-enrolees': enrolees('"enroleeLe" between $1::date and $2::date'),
  'entreprises-enrolees-en-tout': enrolees('"enroleeLe" <= $2::date and $1::date <= $2::date'),
  'labels-en-vigueur': labels(() => ''),
  'labels-actifs': labels(
    (lecture) =>
      `and not exists (select from ${lecture}.suspensions_mesurees s where s.numero = l.numero and s.jour <= $2::date
        group by s.numero having sum(s.nombre) > 0)`,
  ),
  'delai-median': delais(0.5),
  'delai-90e-centile': delais(0.9),
  'credits-engages': credits('engageCentimes'),
  'credits-payes': credits('payeCentimes'),
  'demandes-prises-en-charge': prises('count(*)::float8'),
  'delai-de-prise-en-charge': prises(
    'round((percentile_cont(0.5) within group (order by jours))::numeric * 10)::float8',
  ),
  'prestations-payees': prestationsPayees,
};

/** The projections that hold where things are. */
export const PROJECTIONS_DES_LIEUX = ['mesures', 'dossiers', 'demandes-accompagnement', 'prestations'];

export const seDitParDepartement = (formule: NomDeFormule): boolean => PAR_DEPARTEMENT[formule] !== undefined;

/** None for a formula that cannot be told by département. */
export const mesurerParDepartement = async (
  formule: NomDeFormule,
  { du, au }: Bornes,
  schema: string,
  lire: Lecture,
): Promise<readonly ValeurDuDepartement[]> => {
  const sql = PAR_DEPARTEMENT[formule]?.(schema);
  return sql === undefined ? [] : lire<ValeurDuDepartement>(`${sql} order by 1, 2`, [du, au]);
};
