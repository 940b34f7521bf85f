import type { Command, CommandContext, RecordedEvent } from '#libs/event-sourcing';
import { Later, type Reaction } from '#libs/projections';

/** The commands that reactions ask for, each in the file of its order, until somebody sends them. */
export class FilesDeReactions {
  /** What they ask for on a day to come. */
  readonly plusTard: Later[] = [];
  private readonly files = new Map<string, Command[]>();

  constructor(
    private readonly reactions: readonly Reaction[],
    private readonly contexte: () => CommandContext,
  ) {}

  entendre(event: RecordedEvent): void {
    for (const reaction of this.reactions)
      for (const demande of reaction.react(event, { ...this.contexte(), causationId: event.id })) {
        if (demande instanceof Later) this.plusTard.push(demande);
        else this.ajouter(`${reaction.name} ${reaction.orderingKey(event)}`, demande);
      }
  }

  ajouter(cle: string, command: Command): void {
    this.files.set(cle, [...(this.files.get(cle) ?? []), command]);
  }

  get sontVides(): boolean {
    return this.enAttente.length === 0;
  }

  /** Sends the first command of one of the files; whether there was one. It stays there unless `envoyer` says that it was answered. */
  async servir(rang: number, envoyer: (command: Command) => Promise<'repondue' | 'a-renvoyer'>): Promise<boolean> {
    const choisie = this.enAttente[rang % Math.max(1, this.enAttente.length)];
    if (!choisie) return false;
    const [cle, [command]] = choisie;
    if (command && (await envoyer(command)) === 'repondue') this.files.set(cle, this.files.get(cle)?.slice(1) ?? []);
    return true;
  }

  private get enAttente(): readonly (readonly [string, readonly Command[]])[] {
    return [...this.files].filter(([, file]) => file.length > 0);
  }
}
