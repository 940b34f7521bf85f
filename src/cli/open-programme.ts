import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { EventStore, Journal } from '#libs/event-sourcing';
import { ProjectionEngine } from '#libs/projections';
import { CoffrePersonnes } from '../acces';
import { PointsDuJournal } from '../audit/tableaux-passes/points-du-journal';
import { AppModule } from '../app.module';
import { LectureDUnFlux } from '../audit/chronologie/lecture-d-un-flux';
import { LectureDesHistoires } from '../audit/histoires/lecture-des-histoires';
import { ExceptionsEnBase } from '../audit/exceptions/exceptions-en-base';
import { Clock } from '../composition/clock';
import type { Database } from '../composition/database';
import type { Configuration } from '../configuration';
import { Demonstration } from '../demonstration/demonstration';
import { TableauDuPasse } from '../pilotage';

/** Starts the programme without its HTTP server. */
export const openProgramme = async (
  { eventStore, smtp, publicAddress }: Configuration,
  { url }: Database,
  runsEngine: boolean,
) => {
  const options = {
    databaseUrl: url,
    eventStore,
    smtp,
    publicAddress,
    signingKey: undefined,
    runsEngine,
    logLevel: 'error',
  };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: ['error'] });
  return {
    engine: app.get(ProjectionEngine),
    commands: app.get(CommandBus),
    store: app.get(EventStore),
    journal: app.get(Journal),
    personVault: app.get(CoffrePersonnes),
    demonstration: app.get(Demonstration),
    flux: app.get(LectureDUnFlux),
    histoires: app.get(LectureDesHistoires),
    exceptions: app.get(ExceptionsEnBase),
    journalPoints: app.get(PointsDuJournal),
    pastDashboards: app.get(TableauDuPasse),
    clock: app.get(Clock),
    close: () => app.close(),
  };
};
