import { Injectable } from '@nestjs/common';
import { Journal } from '#libs/event-sourcing';
import { ProjectionEngine } from '#libs/projections';
import { ChiffresEnRattrapage } from '#modules/marque-mission';

const LONGEST_WAIT_MS = 5_000;

/** Waits until read models have all that the journal has now. */
@Injectable()
export class Lus {
  constructor(
    private readonly engine: ProjectionEngine,
    private readonly journal: Journal,
  ) {}

  async attendre(projections: readonly string[]): Promise<void> {
    const { position } = await this.journal.head();
    const reached = projections.map((nom) => this.engine.reached(nom, position, LONGEST_WAIT_MS));
    if ((await Promise.all(reached)).includes(false)) throw new ChiffresEnRattrapage();
  }
}
