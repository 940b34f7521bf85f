import type { Json, RecordedEvent } from '#libs/event-sourcing';
import { AvantLeMandat, OrdreDeDroitImpossible } from '../audit.errors';
import type { FluxConnu } from '../flux-du-programme';
import { enJson } from './en-json';
import type { FluxOuvert } from './lecture-d-un-flux';
import { comptantLe, connusLe } from './ordres';

/** As it was known once recorded, or as it counts in law, at the end of a day of the calendar of Paris. */
export const SELON = ['enregistrement', 'droit'] as const;
export type Selon = (typeof SELON)[number];

export interface EtatALaDate {
  readonly faits: readonly RecordedEvent[];
  readonly etat: Json;
}

const replier = (connu: FluxConnu, faits: readonly RecordedEvent[]): Json => {
  let etat = connu.initialState();
  for (const fait of faits) etat = connu.evolve(etat, fait as never);
  return enJson(etat);
};

const toutLire = async (flux: FluxOuvert): Promise<readonly RecordedEvent[]> => {
  const faits: RecordedEvent[] = [];
  for await (const page of flux.pages()) faits.push(...page);
  return faits;
};

/**
 * A state holds all that came before it. Throws `AvantLeMandat` for a day before the facts that the reader's mandate opens, and
 * `OrdreDeDroitImpossible` when the facts make no state in the order of law: a model expects those that
 * it depends on.
 */
export const etatALaDate = async (flux: FluxOuvert, jour: string, selon: Selon): Promise<EtatALaDate> => {
  if (flux.du !== null && jour < flux.du) throw new AvantLeMandat(flux.du);
  const tous = await toutLire(flux);
  if (selon === 'enregistrement') {
    const faits = connusLe(tous, jour);
    return { faits, etat: replier(flux.connu, faits) };
  }
  const faits = comptantLe(tous, jour);
  try {
    return { faits, etat: replier(flux.connu, faits) };
  } catch {
    throw new OrdreDeDroitImpossible();
  }
};
