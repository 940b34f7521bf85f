import type { KnownStream } from '#libs/event-store';
import type { Actor } from '#libs/event-sourcing';

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
