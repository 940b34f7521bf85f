import type { Type } from '@nestjs/common';
import { upcasterOf } from '#libs/event-sourcing';
import type { DecisionRelue } from '#libs/cqrs';
import type { Projection } from '#libs/projections';
import type { FluxConnu } from '../audit/flux-du-programme';
import { audit } from '../audit/parts';
import { demonstration } from '../demonstration/parts';
import { aidesRegionales } from '../modules/aides-regionales/parts';
import { MODULES_AUDITABLES, type ModuleAuditable } from '../modules/audits';
import { audits } from '../modules/audits/parts';
import { connecteurs } from '../modules/connecteurs/parts';
import { documents } from '../modules/documents/parts';
import { entreprises } from '../modules/entreprises/parts';
import { marqueMission } from '../modules/marque-mission/parts';
import { messages } from '../modules/messages/parts';
import { pmeDigitale } from '../modules/pme-digitale/parts';
import { subventionsPubliees } from '../modules/subventions-publiees/parts';
import { pilotage } from '../pilotage/parts';

interface Part {
  readonly nest?: Type;
  readonly streams: readonly Omit<FluxConnu, 'module'>[];
  readonly projections: readonly Projection[];
  /** Acts that decide a right, which an auditor may run again. */
  readonly decisions?: readonly DecisionRelue[];
}

/** By the name of its folder. */
const MODULES: Readonly<Record<ModuleAuditable, Part>> = {
  entreprises,
  'aides-regionales': aidesRegionales,
  'marque-mission': marqueMission,
  connecteurs,
  documents,
  messages,
  'pme-digitale': pmeDigitale,
  audits,
  'subventions-publiees': subventionsPubliees,
};

const PARTS: readonly Part[] = [...Object.values(MODULES), demonstration, pilotage, audit];

/** Modules whose facts the questions of a part tell; those of the other parts keep to a mandate by themselves. */
export const QUESTIONS: readonly (readonly [Type, readonly ModuleAuditable[]])[] = [
  ...MODULES_AUDITABLES.flatMap((module) => {
    const { nest } = MODULES[module];
    return nest ? [[nest, [module]] as const] : [];
  }),
  [pilotage.nest, pilotage.questionsSur],
];
export const NEST_MODULES = PARTS.flatMap(({ nest }) => nest ?? []);
export const PROJECTIONS = PARTS.flatMap(({ projections }) => projections);
export const ENTITIES = PROJECTIONS.flatMap(({ tables }) => tables);

export const STREAMS = PARTS.flatMap(({ streams }) => streams);

export const DECISIONS = Object.entries(MODULES).flatMap(([module, { decisions = [] }]) =>
  decisions.map((decision) => ({ ...decision, module })),
);

/** Reads every fact as the newest version of it. */
export const UPCAST = upcasterOf(STREAMS.flatMap(({ upcasts = [] }) => upcasts));

/** The categories of streams that the programme writes, which are those copied from EventStoreDB into the journal. */
export const CATEGORIES = STREAMS.map(({ category }) => category);

/** The streams of every module, by category. */
export const FLUX: ReadonlyMap<string, FluxConnu> = new Map(
  Object.entries(MODULES).flatMap(([module, { streams }]) =>
    streams.map((stream) => [stream.category, { ...stream, module }] as const),
  ),
);
