import { Injectable } from '@nestjs/common';
import { positionOf, type GlobalPosition } from '#libs/event-sourcing';
import { PAST, ProjectionEngine, type BuildAtOptions } from '#libs/projections';
import { moindre } from '../provenance';
import { LECTURES_DU_TABLEAU, lireLesChiffres, TableauDeBord, type Tableau } from '../tableau';

/** A position of the journal, and the date in Paris on which the dashboard is looked at there. */
export interface Point {
  readonly position: GlobalPosition;
  readonly jour: string;
}

/** The figures of the dashboard, whose small groups are hidden, where the journal stood. */
export interface TableauSitue extends Point {
  readonly chiffres: Tableau['chiffres'];
}

/** The dashboard at past positions of the journal. */
@Injectable()
export class TableauDuPasse {
  constructor(
    private readonly engine: ProjectionEngine,
    private readonly tableau: TableauDeBord,
  ) {}

  /** Computes the read models of the dashboard from the facts up to there, in tables that end with their connection, and reads its figures. */
  async lireA(nom: string, { position, jour }: Point, options: BuildAtOptions = {}): Promise<TableauSitue> {
    const chiffres = await this.engine.past.build(
      nom,
      LECTURES_DU_TABLEAU,
      position,
      (lire) => lireLesChiffres({ schema: PAST, lire }, {}, jour),
      options,
    );
    return { position, jour, chiffres };
  }

  /** That of today. Its position is that of the projection that has read least. */
  async lireCeJour(jour: string): Promise<TableauSitue> {
    const { chiffres, provenances } = await this.tableau.lire({}, jour);
    return { position: positionOf(moindre(Object.values(provenances))?.position ?? 0n), jour, chiffres };
  }
}
