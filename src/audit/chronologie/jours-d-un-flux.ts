import { estMontre, type FluxOuvert } from './lecture-d-un-flux';
import { jourDEnregistrement, jourQuiCompte } from './ordres';
import type { Selon } from './replis';

/**
 * The days on which the facts of a stream were recorded, or on which they count, in their order, each once: between two of them its
 * state stays the same.
 */
export const joursDUnFlux = async (flux: FluxOuvert, selon: Selon): Promise<readonly string[]> => {
  const jourDe = selon === 'droit' ? jourQuiCompte : jourDEnregistrement;
  const jours = new Set<string>();
  for await (const page of flux.pages())
    for (const fait of page.filter((un) => estMontre(flux, un))) jours.add(jourDe(fait));
  return [...jours].filter((jour) => flux.du === null || jour >= flux.du).sort();
};
