import type { DecisionRelue } from '#libs/cqrs';

/** An act that decides a right, and the folder of its module. */
export type DecisionDUnModule = DecisionRelue & { readonly module: string };

/** Every act that decides a right, of every module: the composition knows them. */
export abstract class DecisionsDuProgramme {
  abstract readonly toutes: readonly DecisionDUnModule[];
}
