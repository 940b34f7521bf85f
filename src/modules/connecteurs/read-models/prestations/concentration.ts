import { ajouterDesAnnees, versionDu } from '#libs/france';

/** From how many prescriptions of a year, and from which share of those of their prescriber, one supplier is marked. Chosen by the programme. */
const SEUILS = [{ du: '2017-03-07', nombre: 5, partPointsDeBase: 5_000 }] as const;

const seuilsDu = (jour: string) => versionDu(SEUILS, jour);

interface Demande {
  /** Last day of the twelve months. */
  readonly jour: string;
  readonly region?: string | undefined;
  readonly skip: number;
  readonly take: number;
}

/** Prescriptions count whatever became of them: a cancelled one was prescribed too. Shares are rounded down. */
export const requeteDeConcentration = ({
  jour,
  region,
  skip,
  take,
}: Demande): readonly [string, readonly unknown[]] => {
  const { nombre, partPointsDeBase } = seuilsDu(jour);
  const sql = `
    with paires as (
      select region, "fournisseurSiren", "prescripteurId", count(*)::int as nombre,
        sum(count(*)) over (partition by region, "prescripteurId")::int as "duPrescripteur"
      from lecture.prestations
      where "prescriteLe" > $1 and "prescriteLe" <= $2 and ($3::text is null or region = $3)
      group by region, "fournisseurSiren", "prescripteurId"
    ), parts as (
      select *, nombre * 10000 / "duPrescripteur" as "partPointsDeBase" from paires
    ), marquees as (
      select *, nombre >= $4 and "partPointsDeBase" >= $5 as concentree from parts
    )
    select *, count(*) over ()::int as total from marquees
    order by concentree desc, nombre desc, region, "prescripteurId", "fournisseurSiren"
    offset $6 limit $7`;
  return [sql, [ajouterDesAnnees(jour, -1), jour, region ?? null, nombre, partPointsDeBase, skip, take]];
};
