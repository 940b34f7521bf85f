import { v5 as uuidv5 } from 'uuid';
import type { Actor, CommandContext } from '#libs/event-sourcing';
import { FIN } from './calendrier-simule';

/** One act of the simulated year. Acts of one `suite` follow each other; suites are played side by side. */
export interface Acte {
  readonly jour: string;
  readonly suite: string;
  readonly commande: object;
}

/** Writes the acts of one plan, whose ids all derive from the seed. */
export class Redaction {
  readonly actes: Acte[] = [];
  private readonly espace: string;

  /** `nom` keeps the ids of two redactions of one seed apart. */
  constructor(
    graine: number,
    private readonly nom = 'acte',
  ) {
    this.espace = uuidv5(`demonstration ${graine}`, uuidv5.URL);
  }

  id(nom: string): string {
    return uuidv5(nom, this.espace);
  }

  personne(role: string, territoire: string, rang = 0): Actor {
    return { personneId: this.id(`${role} ${territoire} ${rang}`), role, territoire };
  }

  ajouter(jour: string, suite: string, actor: Actor, commande: (context: CommandContext) => object): void {
    if (jour > FIN) return;
    const commandId = this.id(`${this.nom} ${this.actes.length}`);
    const context: CommandContext = {
      commandId,
      actor,
      at: `${jour}T09:00:00.000Z`,
      correlationId: commandId,
      causationId: commandId,
      // An act that is played again after a stop returns its first answer.
      claim: { id: commandId, key: commandId, bodyHash: 'demonstration' },
    };
    this.actes.push({ jour, suite, commande: commande(context) });
  }
}
