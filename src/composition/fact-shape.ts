import type { ShapeCheck } from '#libs/event-sourcing';
import { shapesOf } from '#libs/event-store';
import FACT_SCHEMAS from './facts.schemas.json';

/** Compares a fact with the schema of its type, which is generated from the code. */
export const factShape = (): ShapeCheck => shapesOf(FACT_SCHEMAS);
