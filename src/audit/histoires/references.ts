import type { RecordedEvent } from '#libs/event-sourcing';

const UUIDS = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;
const EMPREINTE = /^[\da-f]{64}$/i;
/** A SIREN, or a SIRET or an id that begins with one. */
const DEBUT_DE_SIREN = /^\d{9}(?=$|-|\d{5}$)/;
/** Nine digits are a SIREN only where the field says so: an EPCI has nine too. */
const NOMME_UNE_ENTREPRISE = /siren|siret|membres|Ids?$/i;
const NOMME_UNE_REGION = /region|^territoire$/i;
const REGION = /^(?:\d{2}|2[AB])$/;

const dUnTexte = (champ: string, texte: string): readonly string[] => {
  if (EMPREINTE.test(texte)) return [texte.toLowerCase()];
  const uuids = texte.match(UUIDS)?.map((uuid) => uuid.toLowerCase()) ?? [];
  const siren = NOMME_UNE_ENTREPRISE.test(champ) ? DEBUT_DE_SIREN.exec(texte)?.[0] : undefined;
  if (siren !== undefined) return [...uuids, siren];
  return NOMME_UNE_REGION.test(champ) && REGION.test(texte) ? [...uuids, texte] : uuids;
};

const dUneValeur = (champ: string, valeur: unknown): readonly string[] => {
  if (typeof valeur === 'string') return dUnTexte(champ, valeur);
  if (Array.isArray(valeur)) return valeur.flatMap((un) => dUneValeur(champ, un));
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([nom, sienne]) => dUneValeur(nom, sienne));
};

const duFlux = (flux: string): readonly string[] => dUnTexte('fluxId', flux.slice(flux.indexOf('-') + 1));

/**
 * What a fact names, wherever in its data, and by its stream: files, persons, companies and other objects by their UUID, companies by
 * their SIREN, documents by their SHA-256, regions by their Insee code, that of its actor included.
 */
export const referencesDe = ({ stream, data, metadata: { actor } }: RecordedEvent): ReadonlySet<string> =>
  new Set([...duFlux(stream), ...dUneValeur('', data), ...dUnTexte('territoire', actor.territoire)]);

export const estUneRegion = (texte: string): boolean => REGION.test(texte);
