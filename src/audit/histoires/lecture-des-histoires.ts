import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Journal, positionOf, type Actor, type GlobalPosition, type RecordedEvent } from '#libs/event-sourcing';
import { placeOf, type Pagination } from '#libs/http';
import { litToutLePays } from '#modules/habilitations';
import { FaitInconnu } from '../audit.errors';
import type { FaitRaconte } from '../chronologie/chronologie.answer';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { raconter } from '../chronologie/raconter';
import { FluxDuProgramme } from '../flux-du-programme';
import { avecLeursEffets } from './effets';
import { conditionDe, ordreSelon, type Bornes, type Recherche, type RequeteSql } from './recherche';

type Page = Pick<Pagination, 'page' | 'taille'>;

export interface Histoire {
  readonly total: number;
  readonly lignes: FaitRaconte[];
}

/** A fact with what caused it and what followed from it. */
export interface FaitEtSuites {
  readonly fait: FaitRaconte;
  /** Null when a person's request caused it, or when the reader may not be shown what did. */
  readonly cause: FaitRaconte | null;
  readonly suites: FaitRaconte[];
}

const SUITES_AU_PLUS = 100;

/** Finds facts of any stream by what they name, who did them and when, and tells them. */
@Injectable()
export class LectureDesHistoires {
  constructor(
    private readonly source: DataSource,
    private readonly journal: Journal,
    private readonly flux: FluxDuProgramme,
    private readonly lecture: LectureDUnFlux,
  ) {}

  async lire(
    recherche: Recherche & { readonly module?: string | undefined },
    page: Page,
    lecteur: Lecteur,
  ): Promise<Histoire> {
    const bornes = await this.bornes(lecteur, recherche.module);
    const condition = conditionDe(recherche, bornes);
    const { skip, take } = placeOf(page);
    const [[compte], faits] = await Promise.all([
      this.source.query<{ total: number }[]>(
        `select count(*)::int as total from lecture.faits_racontes f where ${condition.text}`,
        [...condition.values],
      ),
      this.faits(condition, ordreSelon(recherche.selon), { skip, take }, lecteur),
    ]);
    return { total: compte?.total ?? 0, lignes: await avecLeursEffets(this.journal, this.flux, faits) };
  }

  /** Throws `FaitInconnu` also for a fact that the reader may not be shown. */
  async unFait(faitId: string, lecteur: Lecteur): Promise<FaitEtSuites> {
    const bornes = await this.bornes(lecteur);
    const trouver = (colonne: string, valeur: string) => {
      const { text, values } = conditionDe({ selon: 'enregistrement' }, bornes);
      const condition = { text: `${text} and f."${colonne}" = $${values.length + 1}`, values: [...values, valeur] };
      return this.faits(condition, 'f.position', { skip: 0, take: SUITES_AU_PLUS }, lecteur);
    };
    const [fait] = await trouver('faitId', faitId);
    if (!fait) throw new FaitInconnu();
    const [cause] = await trouver('faitId', fait.metadata.causationId);
    const suites = await trouver('causationId', faitId);
    const [raconte = raconter(fait)] = await avecLeursEffets(this.journal, this.flux, [fait], Infinity);
    return { fait: raconte, cause: cause ? raconter(cause) : null, suites: suites.map((suite) => raconter(suite)) };
  }

  /** Ids of the facts at these positions, of those that the reader may be shown. */
  async identifiants(positions: readonly string[], lecteur: Lecteur): Promise<ReadonlyMap<string, string>> {
    const { text, values } = conditionDe({ selon: 'enregistrement' }, await this.bornes(lecteur));
    const lignes = await this.source.query<{ position: string; faitId: string }[]>(
      `select f.position, f."faitId" from lecture.faits_racontes f
        where ${text} and f.position = any($${values.length + 1}::bigint[])`,
      [...values, positions],
    );
    return new Map(lignes.map(({ position, faitId }) => [positionOf(BigInt(position)), faitId]));
  }

  async bornes(lecteur: Lecteur, module?: string): Promise<Bornes> {
    const { modules, du, au } = await this.lecture.portee(lecteur);
    const categories = [...this.flux.parCategorie]
      .filter(
        ([, connu]) => (modules?.includes(connu.module) ?? true) && (module === undefined || connu.module === module),
      )
      .map(([categorie]) => categorie);
    return { du, au, categories, region: litToutLePays(lecteur.actor) ? null : lecteur.actor.territoire };
  }

  private async faits(
    { text, values }: RequeteSql,
    ordre: string,
    { skip, take }: { readonly skip: number; readonly take: number },
    { actor }: Lecteur,
  ): Promise<RecordedEvent[]> {
    const places = await this.source.query<{ position: string }[]>(
      `select f.position from lecture.faits_racontes f where ${text} order by ${ordre} offset ${skip} limit ${take}`,
      [...values],
    );
    const positions = places.map(({ position }): GlobalPosition => positionOf(BigInt(position)));
    const faits = await this.journal.readAt(positions);
    const fermes = await this.fluxFermes(faits, actor);
    const lus = new Map(faits.map((fait) => [fait.position, fait]));
    return positions.flatMap((position) => lus.get(position) ?? []).filter(({ stream }) => !fermes.has(stream));
  }

  /** Streams that name the region of a regional reader, and whose state the region may not see. */
  private async fluxFermes(faits: readonly RecordedEvent[], actor: Actor): Promise<ReadonlySet<string>> {
    if (litToutLePays(actor)) return new Set();
    const noms = [...new Set(faits.map(({ stream }) => stream))];
    const visibles = await Promise.all(noms.map((nom) => this.lecture.estVisible(nom, actor)));
    return new Set(noms.filter((_, rang) => !visibles[rang]));
  }
}
