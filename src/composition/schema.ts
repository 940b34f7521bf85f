import {
  ClockSteps1764700000000,
  EventExtra1763800300000,
  EventLog1763800000000,
  eventLogGrants,
  LightHead1765400000000,
  RegisterFirst1765200000000,
  StreamsSetAside1766200000000,
  DecidedEvents1766300000000,
  Upgrades1766400000000,
  WritingByFunctions1764600000000,
} from '#libs/event-store';
import {
  CommandsQueuedAt1766100000000,
  BuildTimes1766400100000,
  CommandsSetAside1764400000000,
  KeptFigures1764300000000,
  projectionGrants,
  PastBuilds1765300000000,
  Projections1763800100000,
  ViewsOfBuilds1764200000000,
} from '#libs/projections';
import {
  consultationGrants,
  ConsultationsKept1764500000000,
  ConsultationsOfAuditors1766000000000,
  ContentsApart1765000000000,
  documentGrants,
  linkGrants,
  PersonalLinks1765500000000,
  PersonVault1763800200000,
  TerritoryOfPersons1765100000000,
  vaultGrants,
} from '../acces';
import { ViewsOfVersion011764200001000 } from './migrations/1764200001000-views-of-version-0-1';

/** Every migration of the database, in the order of their dates. */
export const migrations = [
  EventLog1763800000000,
  Projections1763800100000,
  PersonVault1763800200000,
  EventExtra1763800300000,
  ViewsOfBuilds1764200000000,
  ViewsOfVersion011764200001000,
  KeptFigures1764300000000,
  CommandsSetAside1764400000000,
  ConsultationsKept1764500000000,
  WritingByFunctions1764600000000,
  ClockSteps1764700000000,
  ContentsApart1765000000000,
  TerritoryOfPersons1765100000000,
  RegisterFirst1765200000000,
  PastBuilds1765300000000,
  LightHead1765400000000,
  PersonalLinks1765500000000,
  ConsultationsOfAuditors1766000000000,
  CommandsQueuedAt1766100000000,
  StreamsSetAside1766200000000,
  DecidedEvents1766300000000,
  Upgrades1766400000000,
  BuildTimes1766400100000,
];

/** Rights of the application's role, when another role owns the schema. */
export const grants = (role: string): readonly string[] => [
  ...eventLogGrants(role),
  ...projectionGrants(role),
  ...vaultGrants(role),
  ...documentGrants(role),
  ...linkGrants(role),
  ...consultationGrants(role),
];
