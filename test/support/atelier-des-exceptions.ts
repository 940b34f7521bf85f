import type { DomainEvent } from '#libs/event-sourcing';
import type { ProjectionEngine } from '#libs/projections';
import { exceptions } from '../../src/audit/exceptions/exceptions.projection';
import { ExceptionsEnBase, type CriteresDExceptions } from '../../src/audit/exceptions/exceptions-en-base';
import type { Genre } from '../../src/audit/exceptions/genres';
import { montrer } from '../../src/audit/exceptions/montrer';
import { Atelier } from './atelier';

const TOUT: CriteresDExceptions = {
  region: undefined,
  du: undefined,
  au: undefined,
  categories: null,
  aujourdhui: '2026-11-28',
};

/** The projection of exceptions over its own journal, and what an auditor then finds. */
export class AtelierDesExceptions {
  private constructor(
    private readonly atelier: Atelier,
    private readonly engine: ProjectionEngine,
  ) {}

  static async ouvrir(): Promise<AtelierDesExceptions> {
    const atelier = await Atelier.open(exceptions.tables);
    const engine = atelier.engine({ projections: [exceptions] });
    await engine.start();
    return new AtelierDesExceptions(atelier, engine);
  }

  fermer(): Promise<void> {
    return this.atelier.close();
  }

  /** Facts of one stream, recorded at one instant of UTC. */
  async enregistrer(occurredAt: string, stream: string, ...faits: readonly DomainEvent[]): Promise<void> {
    await this.atelier.recordAt({ occurredAt }, stream, ...faits);
  }

  /** The exceptions of a kind whose stream has this text in its name, the last first. */
  async trouver(genre: Genre, dans = '', criteres: Partial<CriteresDExceptions> = {}) {
    await this.atelier.reached(this.engine, exceptions.name);
    const question = new ExceptionsEnBase(this.atelier.source);
    const demande = { ...TOUT, ...criteres };
    const { lignes, total } = await question.lister(genre, demande, { skip: 0, take: 1_000 });
    expect([total, (await question.compter(demande)).get(genre)]).toEqual([lignes.length, lignes.length]);
    return lignes.filter(({ flux }) => flux.includes(dans)).map((ligne) => montrer(genre, ligne));
  }
}
