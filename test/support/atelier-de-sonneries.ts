import type { EngineOptions, ProjectionEngine } from '#libs/projections';
import { Atelier } from './atelier';
import { quandSonnerieDemandeeSonner, type Sonner } from './sonneries';
import { until } from './until';

const { name } = quandSonnerieDemandeeSonner;
const nothing = { waiting: 0, later: 0, refused: 0, setAside: 0 };

/** A database of its own, engines that ring bells, and what they sent and said since it was opened. */
export class AtelierDeSonneries {
  readonly sent: Sonner[] = [];
  readonly errors: string[] = [];

  private constructor(readonly base: Atelier) {}

  static async open(): Promise<AtelierDeSonneries> {
    return new AtelierDeSonneries(await Atelier.open([]));
  }

  get annonces(): string[] {
    return this.sent.map(({ annonce }) => annonce);
  }

  async started(options: Partial<EngineOptions> = {}): Promise<ProjectionEngine> {
    const engine = this.base.engine({
      reactions: [quandSonnerieDemandeeSonner],
      execute: (command) => Promise.resolve(this.sent.push(command as Sonner)),
      onError: (message) => this.errors.push(message),
      ...options,
    });
    await engine.start();
    return engine;
  }

  /** Waits until the reaction has read everything and nothing but `rest` stays in the outbox. */
  async settled(engine: ProjectionEngine, rest: Partial<typeof nothing> = {}): Promise<void> {
    await this.base.reached(engine, name);
    const expected = JSON.stringify({ ...nothing, ...rest });
    await until(
      () => engine.outboxCounts(),
      (counts) => JSON.stringify(counts) === expected,
    );
  }

  close(): Promise<void> {
    return this.base.close();
  }
}
