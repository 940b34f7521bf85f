import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bornesDe, FORMULES, type NomDeFormule } from '#modules/marque-mission';
import { secrets } from '../secret';

export interface RetraitementPublie {
  readonly version: number;
  readonly valeurPubliee: number;
  readonly ecartDeRecalcul: number;
  readonly effetDefinition: number;
  readonly effetFaitsTardifs: number;
  readonly faitsTardifs: number;
  readonly valeur: number;
  readonly position: string;
}

/** A published reading, with its last restatement. `valeur` is null where it is hidden. */
export interface RelevePublic {
  readonly code: string;
  readonly territoire: string;
  readonly periode: string;
  readonly version: number;
  readonly formule: NomDeFormule;
  readonly valeur: number | null;
  readonly effectif: number | null;
  readonly position: string;
  readonly publieLe: string;
  /** Null before the first one, and where the value is hidden. */
  readonly retraitement: RetraitementPublie | null;
}

const SQL = `
  select r.code, r.territoire, r.periode, r.version, r.formule, r.valeur::float8 as valeur, r.effectif, r.position,
    r."publieLe"::text as "publieLe", (
      select json_build_object('version', t.version, 'valeurPubliee', t."valeurPubliee", 'ecartDeRecalcul', t."ecartDeRecalcul",
        'effetDefinition', t."effetDefinition", 'effetFaitsTardifs', t."effetFaitsTardifs", 'faitsTardifs', t."faitsTardifs",
        'valeur', t.valeur, 'position', t.position)
      from lecture.retraitements t
      where t.code = r.code and t.territoire = r.territoire and t.periode = r.periode and t.etat = 'calcule'
      order by t.rang desc limit 1) as retraitement
  from lecture.releves r where r.etat = 'publie' and ($1::text is null or r.code = $1)
  order by r.code, r.periode, r.territoire`;

/** Whether the period of one reading is within that of another. */
const estDans = (partie: string, tout: string): boolean => {
  const [dedans, dehors] = [bornesDe(partie), bornesDe(tout)];
  return partie !== tout && dehors.du <= dedans.du && dedans.au <= dehors.au;
};

/** The readings that add up to this one: the regions of the country, and the shorter periods of what happens in a longer one. */
const partiesDe = (releves: readonly RelevePublic[], tout: RelevePublic): readonly number[][] => {
  const rangs = (sontSesParties: (releve: RelevePublic) => boolean) =>
    releves.flatMap((releve, rang) => (releve.code === tout.code && sontSesParties(releve) ? [rang] : []));
  const regions =
    tout.territoire === 'FR' ? rangs(({ periode, territoire }) => periode === tout.periode && territoire !== 'FR') : [];
  const estUnFlux = FORMULES[tout.formule].nature === 'flux';
  const periodes = estUnFlux
    ? rangs(({ territoire, periode }) => territoire === tout.territoire && estDans(periode, tout.periode))
    : [];
  return [regions, periodes].filter(({ length }) => length > 0);
};

/**
 * The same readings, without those behind which stand fewer than five, and without others by which these could be worked out:
 * as long as a hidden one is alone among the parts of a total, another part is hidden with it.
 */
export const masquerLesReleves = (releves: readonly RelevePublic[]): readonly RelevePublic[] => {
  const caches = new Set(releves.flatMap(({ effectif }, rang) => (secrets([effectif ?? 0]).has(0) ? [rang] : [])));
  const groupes = releves.flatMap((tout) => partiesDe(releves, tout));
  for (let avant = -1; avant !== caches.size;) {
    avant = caches.size;
    for (const groupe of groupes) {
      const effectifs = groupe.map((rang) => releves[rang]?.effectif ?? 0);
      const dejaCaches = new Set(groupe.flatMap((rang, place) => (caches.has(rang) ? [place] : [])));
      for (const place of secrets(effectifs, dejaCaches)) caches.add(groupe[place] ?? -1);
    }
  }
  return releves.map((releve, rang) => (caches.has(rang) ? { ...releve, valeur: null, retraitement: null } : releve));
};

/** What is public of the readings. */
@Injectable()
export class RelevesPublies {
  constructor(private readonly source: DataSource) {}

  async lire(code?: string): Promise<readonly RelevePublic[]> {
    return masquerLesReleves(await this.source.query<RelevePublic[]>(SQL, [code ?? null]));
  }
}
