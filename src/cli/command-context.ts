import { setTimeout as pause } from 'node:timers/promises';
import type { CommandBus } from '@nestjs/cqrs';
import type { EventStore, Journal } from '#libs/event-sourcing';
import type { ProjectionEngine } from '#libs/projections';
import type { CoffrePersonnes } from '../acces';
import type { LectureDUnFlux } from '../audit/chronologie/lecture-d-un-flux';
import type { LectureDesHistoires } from '../audit/histoires/lecture-des-histoires';
import type { ExceptionsEnBase } from '../audit/exceptions/exceptions-en-base';
import type { PointsDuJournal } from '../audit/tableaux-passes/points-du-journal';
import type { Clock } from '../composition/clock';
import type { Database } from '../composition/database';
import { readConfiguration } from '../configuration';
import type { Demonstration } from '../demonstration/demonstration';
import type { TableauDuPasse } from '../pilotage';

/** The parts of the programme that commands use. */
export interface ProgrammeContext {
  readonly database: Database;
  readonly engine: ProjectionEngine;
  readonly commands: CommandBus;
  readonly store: EventStore;
  readonly journal: Journal;
  readonly personVault: CoffrePersonnes;
  readonly demonstration: Demonstration;
  readonly flux: LectureDUnFlux;
  readonly histoires: LectureDesHistoires;
  readonly exceptions: ExceptionsEnBase;
  readonly journalPoints: PointsDuJournal;
  readonly pastDashboards: TableauDuPasse;
  readonly clock: Clock;
}

const WAIT_BEFORE_CLOSE_MS = 5_000;

/** After Ctrl-C, waits a few seconds for the step under way; the caller then closes the programme and its database. */
const finishOrInterrupt = async (work: Promise<void>, demonstration: Demonstration): Promise<void> => {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
  const stopped = interrupted.then(async () => {
    process.exitCode = 130;
    demonstration.arreter();
    await Promise.race([work.catch(() => undefined), pause(WAIT_BEFORE_CLOSE_MS)]);
  });
  await Promise.race([work, stopped]);
};

/**
 * Runs `work` in the programme without its HTTP server; `runsEngine` also runs projections and reactions meanwhile. The
 * programme is loaded here, so that a command which refuses its arguments answers at once.
 */
export const inProgramme = async (
  runsEngine: boolean,
  work: (context: ProgrammeContext) => Promise<void>,
): Promise<void> => {
  const { openDatabase } = await import('../composition/database.js');
  const { openProgramme } = await import('./open-programme.js');
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const programme = await openProgramme(configuration, database, runsEngine);
    try {
      await finishOrInterrupt(work({ ...programme, database }), programme.demonstration);
    } finally {
      await programme.close();
    }
  } finally {
    await database.close();
  }
};
