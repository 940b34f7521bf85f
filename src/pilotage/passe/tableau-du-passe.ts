import { Injectable } from '@nestjs/common';
import { positionOf, type GlobalPosition } from '#libs/event-sourcing';
import { PAST, ProjectionEngine, type BuildAtOptions } from '#libs/projections';
import { CatalogueDesIndicateurs } from '#modules/marque-mission';
import { CALCULS } from '../mesures/calculs';
import type { LignesLues } from '../mesures/mesurer';
import { moindre } from '../provenance';
import { SuiviDesIndicateurs, suivreAlors, type SuiviDIndicateur } from '../suivi/suivi';
import { LECTURES_DU_TABLEAU, lireLesChiffres, TableauDeBord, type Tableau } from '../tableau';

const LECTURES = [
  ...LECTURES_DU_TABLEAU,
  ...['indicateurs', 'series'],
  ...Object.values(CALCULS).flatMap(({ projections }) => projections),
];

/** A position of the journal, and the date in Paris on which the dashboard is looked at there. */
export interface Point {
  readonly position: GlobalPosition;
  readonly jour: string;
}

/** The figures of the dashboard, whose small groups are hidden, where the journal stood. */
export interface TableauSitue extends Point {
  readonly chiffres: Tableau['chiffres'];
  /** Indicators in force, for the country and each region. */
  readonly suivis: readonly Omit<SuiviDIndicateur, 'provenance'>[];
}

/** The dashboard at past positions of the journal. */
@Injectable()
export class TableauDuPasse {
  constructor(
    private readonly engine: ProjectionEngine,
    private readonly tableau: TableauDeBord,
    private readonly suivi: SuiviDesIndicateurs,
    private readonly catalogue: CatalogueDesIndicateurs,
  ) {}

  /** Computes the read models of the dashboard from the facts up to there, in tables that end with their connection, and reads its figures. */
  async lireA(nom: string, { position, jour }: Point, options: BuildAtOptions = {}): Promise<TableauSitue> {
    return this.engine.past.build(
      nom,
      LECTURES,
      position,
      async (lire) => {
        const lignes = { schema: PAST, lire };
        const chiffres = await lireLesChiffres(lignes, {}, jour);
        return { position, jour, chiffres, suivis: await this.suivre(lignes, jour) };
      },
      options,
    );
  }

  /** That of today. Its position is that of the projection that has read least. */
  async lireCeJour(jour: string): Promise<TableauSitue> {
    const { chiffres, provenances } = await this.tableau.lire({}, jour);
    const suivis = await this.suivi.lister(jour);
    const lues = [...Object.values(provenances), ...suivis.flatMap(({ provenance }) => provenance ?? [])];
    return {
      position: positionOf(moindre(lues)?.position ?? 0n),
      jour,
      chiffres,
      suivis: suivis.map(({ provenance: _, ...suivi }) => suivi),
    };
  }

  private async suivre(lignes: LignesLues, jour: string): Promise<TableauSitue['suivis']> {
    const suivis: TableauSitue['suivis'][number][] = [];
    for (const indicateur of await this.catalogue.listerAlors(lignes))
      if (indicateur.etat === 'actif') suivis.push(await suivreAlors(lignes, indicateur, jour));
    return suivis;
  }
}
