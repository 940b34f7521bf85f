import { createHash } from 'node:crypto';
import { load, transact, type Command, type EventStore, type Transacted } from '#libs/event-sourcing';
import type { Antivirus } from '../antivirus';
import type { Contenus } from '../contenus';
import { deposer } from './depot';
import { document, type Document } from './document';
import { FichierInfecte } from './document.errors';
import type { DocumentDepose, ObjetDuDocument } from './document.events';
import { lireProprietaire } from './objet.handler';

interface Recu extends Pick<DocumentDepose['data'], 'nature' | 'type'> {
  readonly contenu: Buffer;
  readonly nom: string | null;
}

export interface LieuxDuDepot {
  readonly store: EventStore;
  readonly contenus: Contenus;
  readonly antivirus: Antivirus;
}

type Depot = Command<{ documentId: string; objet: ObjetDuDocument }>;

/** Keeps the content, then the fact: a fact is never without its content. What is refused is not kept. */
export const garderPuisDeposer = async (
  command: Depot,
  { nature, type, contenu, nom }: Recu,
  { store, contenus, antivirus }: LieuxDuDepot,
): Promise<Transacted> => {
  const { documentId, objet } = command.data;
  const analyse = await antivirus.analyser(contenu);
  if (analyse === 'infecte') throw new FichierInfecte();
  const empreinte = createHash('sha256').update(contenu).digest('hex');
  const piece = { nature, type, empreinte, octets: contenu.length, analyse };
  const decide = deposer(command, await lireProprietaire(store, objet), piece);
  const { state } = await load(store, document, documentId);
  if (ajoute(() => decide(state)) && (await peutAboutir(command, store, state)))
    await contenus.garder({ documentId, empreinte, contenu, nom });
  return transact(store, document, documentId, decide, command.context, { commande: command.constructor.name });
};

/** A key that was used, or a revision that nobody can have read, ends the act whatever it decides: nothing is kept for it. */
const peutAboutir = async ({ context: { claim, expectedRevision } }: Depot, store: EventStore, state: Document) => {
  if (claim && (await store.answerTo(claim))) return false;
  return expectedRevision === undefined || state.etat !== 'absent';
};

/** A refusal, and a repeat, stay what they are: a document is deposited once and never becomes absent again. */
const ajoute = (decider: () => readonly unknown[]): boolean => {
  try {
    return decider().length > 0;
  } catch {
    return false;
  }
};
