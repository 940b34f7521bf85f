import type { RecordedEvent, Recording } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';

export interface Enregistrement {
  readonly enregistreLe: string;
  readonly motif: string | null;
}

export interface EcartDeDate extends Enregistrement {
  readonly dateLegale: string;
}

/** The day in Paris on which a fact was recorded, and the reason that was kept for it. */
export const enregistrementDe = ({ occurredAt, extra }: Recording): Enregistrement => ({
  enregistreLe: dateDeParis(occurredAt),
  motif: typeof extra?.motifDeDate === 'string' ? extra.motifDeDate : null,
});

/** Both dates of a fact which `champ` dates in law; undefined where they are one day in Paris, or where nothing dates it. */
export const ecartDeDate = (
  { data, metadata }: Pick<RecordedEvent, 'data' | 'metadata'>,
  champ: string | null,
): EcartDeDate | undefined => {
  const dateLegale = champ === null ? undefined : (data as Readonly<Record<string, unknown>>)[champ];
  const enregistrement = enregistrementDe(metadata);
  if (typeof dateLegale !== 'string' || dateLegale === enregistrement.enregistreLe) return undefined;
  return { dateLegale, ...enregistrement };
};
