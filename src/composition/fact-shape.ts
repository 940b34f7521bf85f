import type { ShapeCheck } from '#libs/event-sourcing';
import { shapesOf } from '#libs/event-store';
import FACT_SCHEMAS from './facts.schemas.json';

/** Whether this version of the programme knows the facts of a type. */
export const knowsFact = (type: string): boolean => Object.hasOwn(FACT_SCHEMAS, type);

/** Compares a fact with the schema of its type, which is generated from the code. */
export const factShape = (): ShapeCheck => shapesOf(FACT_SCHEMAS);
