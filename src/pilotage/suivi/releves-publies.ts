import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { masquerLesReleves } from './masque';
import type { RelevePublic } from './releve-public';

const SQL = `
  select r.code, r.territoire, r.periode, r.version, r.formule, r.valeur::float8 as valeur, r.effectif, r.position,
    r."publieLe"::text as "publieLe", (
      select json_build_object('version', t.version, 'valeurPubliee', t."valeurPubliee", 'ecartDeRecalcul', t."ecartDeRecalcul",
        'effetDefinition', t."effetDefinition", 'effetFaitsTardifs', t."effetFaitsTardifs", 'faitsTardifs', t."faitsTardifs",
        'valeur', t.valeur, 'position', t.position)
      from lecture.retraitements t
      where t.code = r.code and t.territoire = r.territoire and t.periode = r.periode and t.etat = 'calcule'
      order by t.rang desc limit 1) as retraitement,
    coalesce((
      select t.etat = 'impossible' from lecture.retraitements t
      where t.code = r.code and t.territoire = r.territoire and t.periode = r.periode and t.etat in ('calcule', 'impossible')
      order by t.rang desc limit 1), false) as "retraitementImpossible"
  from lecture.releves r where r.etat = 'publie' and ($1::text is null or r.code = $1)
  order by r.code, r.periode, r.territoire`;

/** What is public of the readings. */
@Injectable()
export class RelevesPublies {
  constructor(private readonly source: DataSource) {}

  async lire(code?: string): Promise<readonly RelevePublic[]> {
    return masquerLesReleves(await this.source.query<RelevePublic[]>(SQL, [code ?? null]));
  }
}
