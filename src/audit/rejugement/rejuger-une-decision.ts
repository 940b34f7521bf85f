import { NonRelue, type DecisionRelue } from '#libs/cqrs';
import {
  DomainError,
  StreamInTransit,
  StreamNotWhole,
  type GlobalPosition,
  type RecordedEvent,
} from '#libs/event-sourcing';
import { ecartsDesFaits, type Ecart } from './ecarts';
import type { FluxGardes } from './flux-gardes';
import { MagasinDAlors } from './magasin-d-alors';
import { sousDAutresRegles, type AutresRegles } from './regles';

/** The decision again: the same facts, others, a refusal, or not run because its command cannot be read back. */
export type Issue = 'identique' | 'differente' | 'refusee' | 'non-relue';

export interface Rejugement {
  /** Name of the command; null when no declaration reads it back. */
  readonly acte: string | null;
  readonly commandId: string;
  readonly stream: string;
  /** Place of its first fact in the order of all facts. */
  readonly position: GlobalPosition;
  /** Place of its last fact. */
  readonly fin: GlobalPosition;
  readonly faits: readonly string[];
  readonly le: string;
  readonly issue: Issue;
  readonly ecarts: readonly Ecart[];
  /** Code and French sentence, when it is refused today. */
  readonly refus: { readonly code: string; readonly phrase: string } | null;
  /** Why it was not run again. */
  readonly raison: string | null;
  /** Streams that it read, its own included. */
  readonly lus: readonly string[];
}

type Verdict = Pick<Rejugement, 'issue' | 'ecarts' | 'refus' | 'raison' | 'lus'>;

const nonRelue = (raison: string): Verdict => ({ issue: 'non-relue', ecarts: [], refus: null, raison, lus: [] });

/** What an act answers when it is not done; an outage of the store is thrown, because it says nothing of the decision. */
const verdictDe = (error: unknown, lus: readonly string[]): Verdict => {
  if (error instanceof StreamNotWhole) return { ...nonRelue(error.message), lus };
  const refus =
    error instanceof DomainError
      ? { code: error.code, phrase: error.message }
      : error instanceof StreamInTransit
        ? { code: 'flux-en-passage', phrase: error.message }
        : undefined;
  if (!refus) throw error;
  return { issue: 'refusee', ecarts: [], refus, raison: null, lus };
};

const aNouveau = async (
  declaration: DecisionRelue,
  vu: RecordedEvent,
  faits: readonly RecordedEvent[],
  magasin: MagasinDAlors,
): Promise<Verdict> => {
  try {
    const command = await declaration.lire(vu, magasin);
    if (command instanceof NonRelue) return nonRelue(command.raison);
    await new declaration.handler(magasin).execute(command);
  } catch (error) {
    return verdictDe(error, [...magasin.lus]);
  }
  const { stream = vu.stream, events = [] } = magasin.ajout ?? {};
  const ailleurs = stream === vu.stream ? [] : [{ champ: 'flux', enregistre: vu.stream, rejuge: stream }];
  const ecarts = [...ailleurs, ...ecartsDesFaits(faits, events)];
  const issue = ecarts.length === 0 ? 'identique' : 'differente';
  return { issue, ecarts, refus: null, raison: null, lus: [...magasin.lus] };
};

/** Runs one decision again on the facts that stood before it; `vu` is the fact by which the journal showed it. */
export const rejugerUneDecision = async (
  vu: RecordedEvent,
  declaration: DecisionRelue | undefined,
  flux: FluxGardes,
  regles: AutresRegles,
): Promise<Rejugement> => {
  const { stream, metadata, type } = vu;
  const { commandId, occurredAt: le, extra } = metadata;
  const decision = { acte: declaration?.commande ?? null, commandId, stream, le };
  if (!declaration) {
    const nom = typeof extra?.commande === 'string' ? extra.commande : type;
    const { position } = vu;
    const raison = `${nom} n’a pas de relecture déclarée.`;
    return { ...decision, position, fin: position, faits: [type], ...nonRelue(raison) };
  }
  const faits = await flux.recordedWith(vu);
  const { position } = faits[0] ?? vu;
  const { position: fin } = faits.at(-1) ?? vu;
  const magasin = new MagasinDAlors(flux, position);
  const verdict = await sousDAutresRegles(regles, () => aNouveau(declaration, vu, faits, magasin));
  return { ...decision, position, fin, faits: faits.map((fait) => fait.type), ...verdict };
};
