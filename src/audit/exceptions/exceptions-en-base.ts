import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CODES_DES_GENRES, GENRES, type Genre } from './genres';
import type { LigneTrouvee } from './lectures/lecture';
import { SEUILS } from './seuils';

/** Which exceptions: those of all where a criterion is left out. Days are those of the recording, both included. */
export interface CriteresDExceptions {
  readonly region: string | undefined;
  readonly du: string | undefined;
  readonly au: string | undefined;
  /** Categories of streams that the reader may read; null for all. */
  readonly categories: readonly string[] | null;
  /** Today in Paris, by which a step is late or not. */
  readonly aujourdhui: string;
}

const parmi = (flux: string) => `($5::text[] is null or split_part(${flux}, '-', 1) = any($5))`;

const trouver = (genre: Genre): string => `
  with seuils as (select * from jsonb_to_recordset($1::jsonb) as s (code text, du date, valeur numeric)),
  present as (select $6::date as jour)
  select * from (${GENRES[genre].sql}) trouvee
  where ($2::text is null or $2 in (trouvee.region, trouvee."autreRegion"))
    and ($3::date is null or trouvee.jour >= $3) and ($4::date is null or trouvee.jour <= $4)
    and ${parmi('trouvee.flux')} and (trouvee."autreFlux" is null or ${parmi('trouvee."autreFlux"')})`;

const COLONNES = `lpad(position::text, 20, '0') as position, flux, lpad("autrePosition"::text, 20, '0') as "autrePosition", "autreFlux",
  region, jour::text as jour, "personneId", "autrePersonneId", centimes::float8 as centimes, code, "autreCode",
  le::text as le, "limiteLe"::text as "limiteLe", nombre::float8 as nombre, sur::float8 as sur`;

const valeurs = ({ region, du, au, categories, aujourdhui }: CriteresDExceptions) => [
  JSON.stringify(SEUILS.map(({ code, du: depuis, valeur }) => ({ code, du: depuis, valeur }))),
  region ?? null,
  du ?? null,
  au ?? null,
  categories,
  aujourdhui,
];

/** Finds exceptions in the rows of facts, each time that they are asked for. */
@Injectable()
export class ExceptionsEnBase {
  constructor(private readonly source: DataSource) {}

  /** How many there are of each kind, in one snapshot. */
  async compter(criteres: CriteresDExceptions): Promise<ReadonlyMap<Genre, number>> {
    return this.enUneFois(async (manager) => {
      const nombres = new Map<Genre, number>();
      for (const genre of CODES_DES_GENRES) nombres.set(genre, await this.nombre(manager, genre, criteres));
      return nombres;
    });
  }

  /** A page of one kind, the newest recorded first, and how many there are. */
  async lister(
    genre: Genre,
    criteres: CriteresDExceptions,
    { skip, take }: { readonly skip: number; readonly take: number },
  ): Promise<{ readonly total: number; readonly lignes: readonly LigneTrouvee[] }> {
    return this.enUneFois(async (manager) => ({
      total: await this.nombre(manager, genre, criteres),
      lignes: await manager.query<LigneTrouvee[]>(
        `select ${COLONNES} from (${trouver(genre)}) l
          order by l.jour desc, l.position desc, l.code, l."autreCode", l."autrePosition" offset $7 limit $8`,
        [...valeurs(criteres), skip, take],
      ),
    }));
  }

  private enUneFois<Lu>(lire: (manager: EntityManager) => Promise<Lu>): Promise<Lu> {
    return this.source.transaction('REPEATABLE READ', lire);
  }

  private async nombre(manager: EntityManager, genre: Genre, criteres: CriteresDExceptions): Promise<number> {
    const [compte] = await manager.query<{ nombre: number }[]>(
      `select count(*)::int as nombre from (${trouver(genre)}) l`,
      valeurs(criteres),
    );
    return compte?.nombre ?? 0;
  }
}
