import type { DecisionRelue } from '#libs/cqrs';
import {
  ordinalOf,
  type GlobalPosition,
  type Journal,
  type ReadAllOptions,
  type RecordedEvent,
} from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { FluxGardes } from './flux-gardes';
import { rejugerUneDecision, type Rejugement } from './rejuger-une-decision';
import type { AutresRegles } from './regles';

export interface Demande {
  readonly journal: Journal;
  readonly decisions: readonly DecisionRelue[];
  /** First and last day of the acts, included, by the calendar of Paris. Without them, all of them. */
  readonly du?: string | undefined;
  readonly au?: string | undefined;
  /** Position after which to begin; that of the last fact of an act, so that none is cut. */
  readonly apres?: GlobalPosition | undefined;
  readonly regles?: AutresRegles | undefined;
  readonly onProgress?: ((read: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Decisions that are run at the same time: what they read of the store comes in the same statements. */
const ENSEMBLE = 64;
const FAITS_LUS = 1_000;

const peutEnvoyer = ({ type }: DecisionRelue, { metadata }: RecordedEvent): boolean => {
  try {
    type.authority.check(metadata.actor);
    return true;
  } catch {
    return false;
  }
};

/** The declaration of the act that recorded a fact. Older facts do not name it: it is then one that its author may send. */
const declarationDe = (parFait: ReadonlyMap<string, readonly DecisionRelue[]>, fact: RecordedEvent) => {
  const candidates = parFait.get(fact.type) ?? [];
  const commande = fact.metadata.extra?.commande;
  if (commande !== undefined) return candidates.find((candidate) => candidate.commande === commande);
  return candidates.find((candidate) => peutEnvoyer(candidate, fact));
};

const dansLaPeriode = ({ du, au }: Pick<Demande, 'du' | 'au'>) => {
  const debut = du === undefined ? -Infinity : Date.parse(debutDuJourAParis(du));
  const fin = au === undefined ? Infinity : Date.parse(debutDuJourAParis(ajouterDesJours(au, 1)));
  return ({ metadata: { occurredAt } }: RecordedEvent): boolean => {
    const instant = Date.parse(occurredAt);
    return debut <= instant && instant < fin;
  };
};

/**
 * Runs the decisions of a period again, in the order of the log and up to its present head, each on the facts that stood before
 * it. A refusal that was thrown left no fact: it is not among them. Memory does not grow with the log.
 */
export async function* rejuger(demande: Demande): AsyncGenerator<Rejugement> {
  const { journal, decisions, apres, regles = {}, onProgress, signal } = demande;
  const types = [...new Set(decisions.flatMap(({ faits }) => faits))];
  const parFait = new Map(types.map((type) => [type, decisions.filter(({ faits }) => faits.includes(type))]));
  const estDansLaPeriode = dansLaPeriode(demande);
  const flux = new FluxGardes(journal);
  const { position: fin } = await journal.head();
  const lecture: ReadAllOptions = {
    types,
    pageSize: FAITS_LUS,
    ...(apres && { after: apres }),
    ...(signal && { signal }),
  };
  let precedente = '';
  for await (const { events, checkpoint } of journal.readAll(lecture)) {
    const vus = events.filter((fact) => {
      const acte = `${fact.metadata.commandId} ${fact.stream}`;
      const estPremier = acte !== precedente;
      precedente = acte;
      return estPremier && fact.position <= fin && estDansLaPeriode(fact);
    });
    for (let rang = 0; rang < vus.length && !signal?.aborted; rang += ENSEMBLE) {
      const ensemble = vus.slice(rang, rang + ENSEMBLE);
      yield* await Promise.all(
        ensemble.map((fact) => rejugerUneDecision(fact, declarationDe(parFait, fact), flux, regles)),
      );
    }
    onProgress?.(Number(ordinalOf(checkpoint)), Number(ordinalOf(fin)));
    if (checkpoint >= fin) return;
  }
}
