import { NonRelue } from '#libs/cqrs';
import type { EventMetadata, StreamReader } from '#libs/event-sourcing';
import type { NatureDObjet, Objet } from '#modules/objets';
import type { ReservationPlafondRefusee } from '../compte-de-minimis.events';

/** Names of the streams of objects: their modules know this one, which cannot know them. */
const FLUX: Readonly<Record<NatureDObjet, (id: string) => string>> = {
  'dossier-aide': (id) => `dossierAide-${id}`,
  prestation: (id) => `prestation-${id}`,
  // The object is one request of the month, which is the stream.
  amortissement: (id) => `amortissement-${id.split('.').slice(0, 2).join('.')}`,
};

const transportRoutierDe = async (reader: StreamReader, { nature, id }: Objet, cause: string) => {
  for await (const page of reader.readStream(FLUX[nature](id)))
    for (const event of page)
      if (event.id === cause) return (event.data as { readonly transportRoutier?: boolean }).transportRoutier;
  return undefined;
};

/** A refusal does not say whether the aid was for road freight: the fact of the object that asked for the reservation does. */
export const relireUnRefus = async (
  data: ReservationPlafondRefusee['data'],
  reader: StreamReader,
  { causationId }: EventMetadata,
) => {
  const { entrepriseUniqueId, objet, reservationId, montantCentimes, dateDeReference } = data;
  const transportRoutier = await transportRoutierDe(reader, objet, causationId);
  if (transportRoutier === undefined)
    return new NonRelue(
      'Le refus ne dit pas s’il s’agissait de transport routier, et le fait qui l’a causé ne se retrouve pas.',
    );
  return { entrepriseUniqueId, objet, reservationId, montantCentimes, dateDeReference, transportRoutier };
};
