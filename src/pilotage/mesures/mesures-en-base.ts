import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { positionOf } from '#libs/event-sourcing';
import { ChiffresEnRattrapage, Mesures, type AMesurer, type Mesure } from '#modules/marque-mission';
import { provenancesDe } from '../provenance';
import { CALCULS } from './calculs';
import { LECTURE } from './lecture';
import { Lus } from './lus';
import { mesurerIci } from './mesurer';

/** The one position at which the projections of a formula stand. */
const positionCommune = async (manager: EntityManager, noms: readonly string[]): Promise<bigint> => {
  const positions = new Set(Object.values(await provenancesDe(manager, noms)).map(({ position }) => position));
  const [position] = positions;
  if (position === undefined || positions.size > 1) throw new ChiffresEnRattrapage();
  return position;
};

/** Value and position are read in one snapshot of the database, once the read models have all that the journal had. */
@Injectable()
export class MesuresEnBase extends Mesures {
  constructor(
    private readonly source: DataSource,
    private readonly lus: Lus,
  ) {
    super();
  }

  async mesurer(demande: AMesurer): Promise<Mesure> {
    const { projections } = CALCULS[demande.formule];
    await this.lus.attendre(projections);
    return this.source.transaction('REPEATABLE READ', async (manager) => ({
      position: positionOf(await positionCommune(manager, projections)),
      ...(await mesurerIci(demande, LECTURE, (text, values) => manager.query(text, [...values]))),
    }));
  }
}
