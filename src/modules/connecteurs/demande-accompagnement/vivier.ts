import type { Candidat } from './classement';

/** The connecteurs whom a request may be proposed to. The read models implement it. */
export abstract class Vivier {
  /** Those of a region who are active that day: accepted, under the charter in force, not absent. */
  abstract candidats(region: string, jour: string): Promise<readonly Candidat[]>;
}
