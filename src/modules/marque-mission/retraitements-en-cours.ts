import type { ReleveDesigne } from './releve/releve.events';

/** How far the programme is with the restatements that are being computed. */
export abstract class RetraitementsEnCours {
  /** Share of the journal that is read, from 0 to 100; null when none of this reading is being computed. */
  abstract avancementPourCent(releve: ReleveDesigne): Promise<number | null>;
}
