import { DEPARTEMENTS } from '#libs/france';
import { OUVERTES, SANS_CONNECTEUR } from '../demandes/demandes.etats';

/** How a département is served that day. */
export interface Couverture {
  readonly region: string;
  /** Insee code; empty for the whole region, where each connecteur counts once. */
  readonly departement: string;
  readonly actifs: number;
  readonly capacite: number;
  readonly placesLibres: number;
  readonly ouvertes: number;
  readonly sansConnecteur: number;
  readonly prises: number;
  /** Null when none was taken in charge in twelve months, as the next one. */
  readonly medianeJours: number | null;
  readonly p90Jours: number | null;
}

const texte = (valeurs: readonly string[]) => `array[${valeurs.map((valeur) => `'${valeur}'`).join(', ')}]`;
const CODES = Object.keys(DEPARTEMENTS).sort();
const REGIONS = CODES.map((code) => DEPARTEMENTS[code]?.region ?? '');

/** Each département of a list, and the region. */
const chacun = (liste: string) =>
  `cross join lateral unnest(string_to_array(${liste}, ' ') || array['']) u(departement)`;

/**
 * Every département and region: those who accepted, under the charter in force; their places, those of who is absent that day
 * apart; the requests of the place; and the delays of the twelve months that end with this one.
 */
export const COUVERTURE = {
  projections: ['connecteurs', 'demandes-accompagnement'],
  criteres: ['region', 'jour'],
  sql: (lecture: string) => `
    with departements as (
      select departement, region from unnest(${texte(CODES)}, ${texte(REGIONS)}) d(departement, region)
      where $1::text is null or region = $1
    ), lieux as (
      select departement, region from departements union all select distinct '', region from departements
    ), reseau as (
      select r.region, u.departement, sum(actifs)::int as actifs, sum(capacite)::int as capacite, sum("placesLibres")::int as libres
      from ${lecture}.reseau_par_desserte r
        join ${lecture}.chartes_du_reseau h on h.nature = 'connecteur' and h.empreinte = r."charteSignee"
        ${chacun('r.departements')} group by 1, 2
    ), absents as (
      select c.region, u.departement, sum(greatest(c.capacite - c.places, 0))::int as libres
      from (select distinct "connecteurId" from ${lecture}.absences_des_connecteurs where $2::date between du and au) a
        join ${lecture}.connecteurs c using ("connecteurId")
        join ${lecture}.chartes_du_reseau h on h.nature = 'connecteur' and h.empreinte = c."charteSignee"
        ${chacun('c.departements')} where c.etat = 'accepte' group by 1, 2
    ), demandes as (
      select d.region, u.departement, sum(nombre) filter (where etat = any(${texte(OUVERTES)}))::int as ouvertes,
        sum(nombre) filter (where etat = any(${texte(SANS_CONNECTEUR)}))::int as sans
      from ${lecture}.demandes_par_mois d ${chacun('d.departement')} group by 1, 2
    ), delais as (
      select d.region, u.departement, count(*)::int as prises,
        percentile_cont(0.5) within group (order by jours) as mediane,
        percentile_cont(0.9) within group (order by jours) as p90
      from ${lecture}.delais_de_prise_en_charge d cross join lateral generate_series(1, nombre) ${chacun('d.departement')}
      where mois between to_char($2::date - interval '11 months', 'YYYY-MM') and to_char($2::date, 'YYYY-MM') group by 1, 2
    )
    select region, departement, coalesce(r.actifs, 0) as actifs, coalesce(r.capacite, 0) as capacite,
      coalesce(r.libres, 0) - coalesce(a.libres, 0) as "placesLibres", coalesce(d.ouvertes, 0) as ouvertes,
      coalesce(d.sans, 0) as "sansConnecteur", coalesce(l.prises, 0) as prises, l.mediane as "medianeJours", l.p90 as "p90Jours"
    from lieux left join reseau r using (region, departement) left join absents a using (region, departement)
      left join demandes d using (region, departement) left join delais l using (region, departement)
    order by departement, region`,
} as const;

/** Nobody goes there, or nobody who has a place for the requests that are open. */
export const estEnZoneBlanche = ({ actifs, ouvertes, placesLibres }: Couverture): boolean =>
  actifs === 0 || (ouvertes > 0 && placesLibres === 0);
