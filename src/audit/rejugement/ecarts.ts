import type { DomainEvent, Json } from '#libs/event-sourcing';

/** What a second run says otherwise; null on the side that does not say it. */
export interface Ecart {
  /** Such as `PlafondReserve.v2.montantCentimes`; `fait` for the type itself, and the type alone when one side has no such fact. */
  readonly champ: string;
  readonly enregistre: Json;
  readonly rejuge: Json;
}

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null;

/** JSON says the same of an absent field and of an undefined one; a list is compared by rank. */
const champsQuiDifferent = (champ: string, un: unknown, autre: unknown): readonly Ecart[] => {
  if (un === autre) return [];
  if (estObjet(un) && estObjet(autre) && Array.isArray(un) === Array.isArray(autre))
    return [...new Set([...Object.keys(un), ...Object.keys(autre)])].flatMap((nom) =>
      champsQuiDifferent(`${champ}.${nom}`, un[nom], autre[nom]),
    );
  return [{ champ, enregistre: (un ?? null) as Json, rejuge: (autre ?? null) as Json }];
};

/** Facts by rank. Of two types, what both say alike is left out: the rest is the condition that decided otherwise. */
export const ecartsDesFaits = (
  enregistres: readonly DomainEvent[],
  rejuges: readonly DomainEvent[],
): readonly Ecart[] =>
  Array.from({ length: Math.max(enregistres.length, rejuges.length) }, (_, rang) => rang).flatMap((rang) => {
    const [un, autre] = [enregistres[rang], rejuges[rang]];
    const type = (un ?? autre)?.type ?? '';
    return [...champsQuiDifferent('fait', un?.type, autre?.type), ...champsQuiDifferent(type, un?.data, autre?.data)];
  });
