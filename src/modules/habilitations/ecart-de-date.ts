import type { RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';

export interface EcartDeDate {
  readonly dateLegale: string;
  readonly enregistreLe: string;
  readonly motif: string | null;
}

/** Both dates of a fact which `champ` dates in law; undefined where they are one day in Paris, or where nothing dates it. */
export const ecartDeDate = (
  { data, metadata: { occurredAt, extra } }: Pick<RecordedEvent, 'data' | 'metadata'>,
  champ: string | null,
): EcartDeDate | undefined => {
  const dateLegale = champ === null ? undefined : (data as Readonly<Record<string, unknown>>)[champ];
  const enregistreLe = dateDeParis(occurredAt);
  if (typeof dateLegale !== 'string' || dateLegale === enregistreLe) return undefined;
  return { dateLegale, enregistreLe, motif: typeof extra?.motifDeDate === 'string' ? extra.motifDeDate : null };
};
