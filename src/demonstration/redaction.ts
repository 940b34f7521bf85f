import { v5 as uuidv5 } from 'uuid';
import type { Actor, CommandContext, StreamReader } from '#libs/event-sourcing';
import type { CalendrierSimule } from './calendrier-simule';

/** A command that its person writes from what they read first; undefined when there is nothing to ask for. */
export class ApresLecture {
  constructor(readonly ecrire: (faits: StreamReader) => Promise<object | undefined>) {}
}

/** One act of the simulated year. Acts of one `suite` follow each other; suites are played side by side. */
export interface Acte {
  readonly jour: string;
  readonly suite: string;
  /** Acts of the evening are played one by one, when all else of the day is recorded. */
  readonly soir: boolean;
  /** A command, or an `ApresLecture`. */
  readonly commande: object;
}

/** Writes the acts of one plan, whose ids all derive from the seed. */
export class Redaction {
  readonly actes: Acte[] = [];
  private readonly espace: string;
  private readonly personnes = new Map<string, Actor>();

  /** `nom` keeps the ids of two redactions of one seed apart. Acts after the day `fin` are left out. */
  constructor(
    graine: number,
    readonly calendrier: CalendrierSimule,
    private readonly nom = 'acte',
    private readonly fin = calendrier.fin,
  ) {
    this.espace = uuidv5(`demonstration ${graine}`, uuidv5.URL);
  }

  id(nom: string): string {
    return uuidv5(nom, this.espace);
  }

  personne(role: string, territoire: string, rang = 0): Actor {
    const nom = `${role} ${territoire} ${rang}`;
    const connue = this.personnes.get(nom) ?? { personneId: this.id(nom), role, territoire };
    this.personnes.set(nom, connue);
    return connue;
  }

  ajouter(jour: string, suite: string, actor: Actor, commande: (context: CommandContext) => object): void {
    this.inscrire({ jour, suite, soir: false }, actor, commande);
  }

  ajouterLeSoir(jour: string, actor: Actor, commande: (context: CommandContext) => object): void {
    this.inscrire({ jour, suite: 'soir', soir: true }, actor, commande);
  }

  private inscrire(place: Omit<Acte, 'commande'>, actor: Actor, commande: (context: CommandContext) => object): void {
    if (place.jour > this.fin) return;
    const commandId = this.id(`${this.nom} ${this.actes.length}`);
    const context: CommandContext = {
      commandId,
      actor,
      at: `${place.jour}T${place.soir ? '17' : '09'}:00:00.000Z`,
      correlationId: commandId,
      causationId: commandId,
      // An act that is played again after a stop returns its first answer.
      claim: { id: commandId, key: commandId, bodyHash: 'demonstration' },
    };
    this.actes.push({ ...place, commande: commande(context) });
  }
}
