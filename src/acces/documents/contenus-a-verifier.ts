import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore, load } from '#libs/event-sourcing';
import { Contenus, document } from '#modules/documents';

const EVERY_MS = 3_600_000;
const AT_A_TIME = 500;
/** An act that wrote a content earlier than that has ended. */
const SETTLED = `interval '1 hour'`;
const CHOICE = `select document_id, empreinte from documents.contenus
  where a_verifier and touche_le < now() - ${SETTLED} order by touche_le limit ${AT_A_TIME}`;
// The condition is checked again: whoever deposits the same content meanwhile needs it.
const STILL = `where document_id = $1 and empreinte = $2 and touche_le < now() - ${SETTLED}`;

interface Ligne {
  readonly document_id: string;
  readonly empreinte: string;
}

/** Compares each written content once with its fact: one without a fact is removed, one whose fact is erased is erased. */
@Injectable()
export class ContenusAVerifier implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Documents');
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly contenus: Contenus,
  ) {}

  onApplicationBootstrap(): void {
    const start = () => {
      this.underWay = this.verifier().catch((error: unknown) => {
        this.logger.warn(error);
      });
    };
    start();
    this.timer = setInterval(start, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  async verifier(): Promise<void> {
    for (const ligne of await this.source.query<Ligne[]>(CHOICE))
      // One that cannot be compared keeps no other waiting.
      await this.comparer(ligne).catch((error: unknown) => {
        this.logger.warn(error);
      });
  }

  private async comparer({ document_id: documentId, empreinte }: Ligne): Promise<void> {
    const { state } = await load(this.store, document, documentId);
    const estDuFait = state.etat !== 'absent' && state.depot.empreinte === empreinte;
    if (!estDuFait) {
      await this.source.query(`delete from documents.contenus ${STILL}`, [documentId, empreinte]);
      return;
    }
    if (state.etat === 'efface') await this.contenus.effacer(documentId);
    await this.source.query(`update documents.contenus set a_verifier = false ${STILL}`, [documentId, empreinte]);
  }
}
