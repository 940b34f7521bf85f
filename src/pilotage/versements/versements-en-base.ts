import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SommeDesVersements } from './versements.answer';
import type { Versement } from './versements.entity';

/** Which payments: those of all where a criterion is left out. Months are included, and such as `2026-03`. */
export interface CriteresDeVersements {
  readonly recommandation?: string | undefined;
  readonly region?: string | undefined;
  readonly du?: string | undefined;
  readonly au?: string | undefined;
}

const OU = `($1::text is null or v.recommandation = $1) and ($2::text is null or v.region = $2)
  and ($3::text is null or v.mois >= $3) and ($4::text is null or v.mois <= $4)`;

/** A payment of an aid names its file, whose company another read model has. */
const LISTE = `select v."faitId", v.position::float8 as position, v.fait, v.recommandation, v."objetId",
    coalesce(v.siren, d.siren) as siren, v.region, v.mois, v."verseLe"::text as "verseLe",
    v.centimes::float8 as centimes, v.reference
  from lecture.versements v left join lecture.dossiers_mesures d on d."dossierId" = v."objetId"
  where ${OU} order by v."verseLe", v.position offset $5 limit $6`;

const TOTAL = `select coalesce(sum(v.versements), 0)::int as total, coalesce(sum(v.centimes), 0)::float8 as "totalCentimes"
  from lecture.versements_par_mois v where ${OU}`;

const SOMMES = `select v.recommandation, v.region, v.mois, v.versements, v.centimes::float8 as centimes
  from lecture.versements_par_mois v where ${OU} order by v.recommandation, v.mois, v.region`;

const valeurs = ({ recommandation, region, du, au }: CriteresDeVersements) =>
  [recommandation, region, du, au].map((valeur) => valeur ?? null);

interface VersementsTrouves {
  readonly total: number;
  readonly totalCentimes: number;
  readonly lignes: Versement[];
}

@Injectable()
export class Versements {
  constructor(private readonly source: DataSource) {}

  /** The payments of a page, and the sum of all of them, in one snapshot. */
  lister(criteres: CriteresDeVersements, { skip, take }: { skip: number; take: number }): Promise<VersementsTrouves> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const [somme] = await manager.query<Pick<VersementsTrouves, 'total' | 'totalCentimes'>[]>(
        TOTAL,
        valeurs(criteres),
      );
      const lignes = await manager.query<Versement[]>(LISTE, [...valeurs(criteres), skip, take]);
      return { total: somme?.total ?? 0, totalCentimes: somme?.totalCentimes ?? 0, lignes };
    });
  }

  compter(criteres: CriteresDeVersements): Promise<SommeDesVersements[]> {
    return this.source.query(SOMMES, valeurs(criteres));
  }
}
