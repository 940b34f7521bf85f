import { load, streamName, type EventStore, type Loaded, type RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { cleDObjet } from '#modules/objets';
import { cleInitiale } from '../../compte-de-minimis/cle-d-aide';
import { compteDeMinimis, type CompteDeMinimis } from '../../compte-de-minimis/compte-de-minimis';
import type { CompteDeMinimisEvent } from '../../compte-de-minimis/compte-de-minimis.events';

interface CompteLu extends Loaded<CompteDeMinimis> {
  /** The day in Paris on which an account recorded this aid, whichever holds it now. */
  readonly inscriteLe: (cle: string, pour: string) => string | null;
}

type Fait = CompteDeMinimisEvent & Pick<RecordedEvent, 'metadata'>;

/** The account as its facts leave it, and when each aid was recorded, here or in an account that it left. */
export const lireCompte = async (store: EventStore, compteId: string): Promise<CompteLu> => {
  const jours = new Map<string, string>();
  const comptes = new Set([compteId]);
  const noter = (event: RecordedEvent) => {
    const { type, data, metadata } = event as unknown as Fait;
    const inscrire = (cle: string) => jours.set(`${cle} ${data.entrepriseUniqueId}`, dateDeParis(metadata.occurredAt));
    if (
      type === 'AidesAnterieuresDeclarees.v1' ||
      type === 'AidesAnterieuresDeclarees.v2' ||
      type === 'AidesAnterieuresDeclarees.v3'
    )
      for (const { aideId } of data.aides) inscrire(aideId);
    else if (type === 'AideDeMinimisOctroyee.v2') inscrire(cleDObjet(data.objet));
    else if (type === 'PartRecue.v2') comptes.add(data.de);
  };
  const compte = await load(store, compteDeMinimis, compteId, noter);
  // It grows while it is walked: an aid may have moved more than once.
  for (const autre of comptes)
    if (autre !== compteId)
      for await (const faits of store.readStream(streamName(compteDeMinimis, autre))) faits.forEach(noter);
  return { ...compte, inscriteLe: (cle, pour) => jours.get(`${cleInitiale(cle, pour)} ${pour}`) ?? null };
};
