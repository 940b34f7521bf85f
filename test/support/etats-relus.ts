import { STREAMS, UPCAST } from '../../src/composition/parts';
import type { Alea } from '../../src/demonstration/alea';
import { recitDe } from '../../src/audit/recit/recits';
import type { Appelant, Programme } from './programme';
import { sideBySide } from './side-by-side';

interface Ligne {
  readonly flux: string;
  readonly type: string;
  readonly data: object;
  readonly fait_a: Date;
}
interface Fait {
  readonly type: string;
  readonly data: object;
  readonly enregistreLe: string;
  readonly compteLe: string;
}

const FAITS = `select stream_id as flux, type, data, occurred_at as fait_a from es.events order by stream_id, version`;
const MODELES = new Map(STREAMS.map((stream) => [stream.category, stream] as const));

const aParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

const faitDe = ({ type: range, data: lu, fait_a }: Ligne): Fait => {
  const { type, data } = UPCAST(range, lu);
  const champ = recitDe(type).dates[type];
  const enregistreLe = aParis.format(fait_a);
  const dit = champ ? (data as Readonly<Record<string, unknown>>)[champ] : null;
  return { type, data, enregistreLe, compteLe: typeof dit === 'string' ? dit : enregistreLe };
};

/** Every stream of the modules, as the table of events has it. */
export const fluxRanges = async (programme: Programme): Promise<ReadonlyMap<string, readonly Fait[]>> => {
  const flux = new Map<string, Fait[]>();
  for (const ligne of await programme.requete<Ligne>(FAITS)) {
    if (recitDe(ligne.type).phrases[ligne.type] === undefined) continue;
    const faits = flux.get(ligne.flux) ?? [];
    flux.set(ligne.flux, [...faits, faitDe(ligne)]);
  }
  return flux;
};

const plat = (_: string, valeur: unknown): unknown => {
  if (typeof valeur === 'bigint') return valeur.toString();
  if (valeur instanceof Map) return Object.fromEntries(valeur as Map<string, unknown>);
  return valeur instanceof Set ? [...(valeur as Set<unknown>)] : valeur;
};

/** What the question answers for these facts, written without its code. Undefined where they make no state. */
const attendu = (flux: string, faits: readonly Fait[]) => {
  const { initialState, evolve } = MODELES.get(flux.slice(0, flux.indexOf('-')))!;
  let etat: unknown = initialState();
  try {
    for (const { type, data } of faits) etat = evolve(etat, { type, data } as never);
  } catch {
    return undefined;
  }
  const lu = JSON.parse(JSON.stringify(etat ?? null, plat)) as unknown;
  if (lu === null || typeof lu !== 'object' || Array.isArray(lu))
    return [{ champ: '', avant: '{}', apres: JSON.stringify(lu) }];
  return Object.entries(lu).map(([champ, valeur]) => ({ champ, avant: null, apres: JSON.stringify(valeur) }));
};

/** A stream, a day on which something of it was recorded or counts, or the day before, and the order of facts that is asked for. */
const tirer = (flux: ReadonlyMap<string, readonly Fait[]>, hasard: Alea) => {
  const noms = [...flux.keys()];
  const parmi = <Un>(uns: readonly Un[]): Un => uns[hasard.entre(0, uns.length - 1)]!;
  const nom = parmi(noms);
  const faits = flux.get(nom)!;
  const { enregistreLe, compteLe } = parmi(faits);
  const jour = hasard.next() < 0.5 ? enregistreLe : compteLe;
  const veille = new Date(Date.parse(jour) - 86_400_000).toISOString().slice(0, 10);
  const selon = hasard.next() < 0.5 ? ('enregistrement' as const) : ('droit' as const);
  return { nom, faits, le: hasard.next() < 0.3 ? veille : jour, selon };
};

/** Asks for the state of random streams at random days, beside a fold of the table of events; those that differ. */
export const etatsQuiDifferent = async (
  programme: Programme,
  lecteur: Appelant,
  nombre: number,
  hasard: Alea,
): Promise<{ readonly differents: readonly object[]; readonly sansEtat: number }> => {
  const flux = await fluxRanges(programme);
  const tirages = Array.from({ length: nombre }, () => tirer(flux, hasard));
  let sansEtat = 0;
  const ecarts = await sideBySide(tirages, 8, async ({ nom, faits, le, selon }) => {
    const jourDe = ({ enregistreLe, compteLe }: Fait) => (selon === 'droit' ? compteLe : enregistreLe);
    const retenus = faits.filter((fait) => jourDe(fait) <= le);
    const ordonnes =
      selon === 'droit'
        ? retenus.toSorted((a, b) => (a.compteLe < b.compteLe ? -1 : Number(a.compteLe > b.compteLe)))
        : retenus;
    const voulu = attendu(nom, ordonnes);
    const { status, body } = await lecteur.lire(`audit/flux/${nom}/etat?le=${le}&selon=${selon}`);
    if (voulu === undefined) sansEtat += 1;
    const donne = voulu === undefined ? { code: body.code } : { faits: body.faits, etat: body.etat };
    const prevu = voulu === undefined ? { code: 'ordre-de-droit-impossible' } : { faits: retenus.length, etat: voulu };
    return JSON.stringify(donne) === JSON.stringify(prevu) ? [] : [{ nom, le, selon, status, donne, prevu }];
  });
  return { differents: ecarts.flat(), sansEtat };
};
