import type { DecisionRelue } from '#libs/cqrs';

/** Every act that decides a right, of every module: the composition knows them. */
export abstract class DecisionsDuProgramme {
  abstract readonly toutes: readonly DecisionRelue[];
}
