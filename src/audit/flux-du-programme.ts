import type { KnownStream } from '#libs/event-store';
import { evolved, type Actor, type RecordedEvent } from '#libs/event-sourcing';

/** A stream of the programme, with whom its state may be shown. */
export type FluxConnu = KnownStream & {
  readonly module: string;
  isVisibleTo(state: unknown, actor: Actor): boolean;
};

/** Every stream of every module, by category: the composition knows them. */
export abstract class FluxDuProgramme {
  abstract readonly parCategorie: ReadonlyMap<string, FluxConnu>;
}

export const categorieDe = (flux: string): string => flux.slice(0, flux.indexOf('-'));

/** The state after a fact. One that keeps a fact keeps its type and its data, and not where it stands in the journal. */
export const suivant = (connu: FluxConnu, etat: unknown, { type, data }: RecordedEvent): unknown =>
  evolved(connu, etat, { type, data });
