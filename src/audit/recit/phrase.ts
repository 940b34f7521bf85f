import type { DomainEvent } from '#libs/event-sourcing';
import { recitDe, type Recit } from './recits';
import { dire, RIEN } from './valeur';

/** Ids of the programme differ by their end: their beginning is the time. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}([0-9a-f]{8})/g;
const SHA_256 = /\b([0-9a-f]{12})[0-9a-f]{52}\b/g;

/** Enough of an id or of a SHA-256 to recognise it. */
const abreger = (texte: string): string => texte.replace(UUID, '…$1').replace(SHA_256, '$1…');

/** What a path leads to; through a list, the list of what each item holds there. */
const suivre = (valeur: unknown, chemin: readonly string[]): unknown => {
  const [champ, ...reste] = chemin;
  if (champ === undefined) return valeur;
  if (Array.isArray(valeur) && champ !== 'length') return valeur.map((un) => suivre(un, chemin));
  return suivre((valeur as Readonly<Record<string, unknown>> | null)?.[champ], reste);
};

const estVide = (valeur: unknown): boolean => !valeur || (Array.isArray(valeur) && valeur.length === 0);

/** Items that hold « et » or a comma themselves stand between quotation marks. */
const enListe = (valeurs: readonly string[]): string => {
  if (valeurs.length > 1 && valeurs.some((un) => /, | et /.test(un)))
    return valeurs.map((un) => `« ${un} »`).join(', ');
  return valeurs.length < 2 ? (valeurs[0] ?? RIEN) : `${valeurs.slice(0, -1).join(', ')} et ${valeurs.at(-1) ?? ''}`;
};

const champDit = (recit: Recit, data: unknown, champ: string): string => {
  const [chemin = [], moins] = champ.split(' - ').map((un) => un.split('.'));
  const valeur = suivre(data, chemin);
  if (moins !== undefined) return dire(recit, chemin, Number(valeur) - Number(suivre(data, moins)));
  return Array.isArray(valeur) ? enListe(valeur.map((un) => dire(recit, chemin, un))) : dire(recit, chemin, valeur);
};

/**
 * The sentence of a fact, without a full stop. In its template `{montantCentimes}` is a value, `{membres.siren}` the values of a
 * list, `{a - b}` a difference. `[?champ …]` is printed where the field says something, and `[!champ …]` where it is null, false,
 * zero or empty. The name of the type stands for a fact that has none.
 */
export const phraseDe = ({ type, data }: DomainEvent): string => {
  const recit = recitDe(type);
  return (recit.phrases[type] ?? type)
    .replaceAll(/\[([?!])([\w.]*\w)([^\]]*)\]/g, (_, si: string, champ: string, texte: string) =>
      estVide(suivre(data, champ.split('.'))) === (si === '!') ? texte : '',
    )
    .replaceAll(/\{([^}]+)\}/g, (_, champ: string) => abreger(champDit(recit, data, champ)));
};
