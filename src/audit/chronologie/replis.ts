import type { Json, RecordedEvent } from '#libs/event-sourcing';
import { AvantLeMandat, JourAttendu, OrdreDeDroitImpossible } from '../audit.errors';
import { suivant, type FluxConnu } from '../flux-du-programme';
import { enJson } from './en-json';
import type { FluxOuvert } from './lecture-d-un-flux';
import { estConnuAu, jourDuMoment, type Moment } from './moment';
import { comptantLe } from './ordres';

/** As it was known once recorded, or as it counts in law. */
export const SELON = ['enregistrement', 'droit'] as const;
export type Selon = (typeof SELON)[number];

export interface EtatALaDate {
  readonly faits: readonly RecordedEvent[];
  readonly etat: Json;
}

const replier = (connu: FluxConnu, faits: readonly RecordedEvent[]): Json => {
  let etat = connu.initialState();
  for (const fait of faits) etat = suivant(connu, etat, fait);
  return enJson(etat);
};

const toutLire = async (flux: FluxOuvert): Promise<readonly RecordedEvent[]> => {
  const faits: RecordedEvent[] = [];
  for await (const page of flux.pages()) faits.push(...page);
  return faits;
};

/**
 * A state holds all that came before it. In law, only a day says what counts. Throws `AvantLeMandat` for a day before the facts that the
 * reader's mandate opens, `JourAttendu`, and `OrdreDeDroitImpossible` when the facts make no state in the order of law: a model
 * expects those that it depends on.
 */
export const etatALaDate = async (flux: FluxOuvert, moment: Moment, selon: Selon): Promise<EtatALaDate> => {
  const tous = await toutLire(flux);
  const connus = tous.filter((fait) => estConnuAu(moment, fait));
  const jour = jourDuMoment(moment, connus);
  if (flux.du !== null && jour !== undefined && jour < flux.du) throw new AvantLeMandat(flux.du);
  if (selon === 'enregistrement') return { faits: connus, etat: replier(flux.connu, connus) };
  if (!('jour' in moment)) throw new JourAttendu();
  const faits = comptantLe(tous, moment.jour);
  try {
    return { faits, etat: replier(flux.connu, faits) };
  } catch {
    throw new OrdreDeDroitImpossible();
  }
};
