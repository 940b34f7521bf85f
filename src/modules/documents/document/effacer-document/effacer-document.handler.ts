import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, transact, type Transacted } from '#libs/event-sourcing';
import { Contenus } from '../../contenus';
import { document } from '../document';
import { effacer, EffacerDocument } from './effacer-document';

/** Appends the fact, then erases: a content that is gone always has the fact that says why. */
@CommandHandler(EffacerDocument)
export class EffacerDocumentHandler {
  constructor(
    private readonly store: EventStore,
    private readonly contenus: Contenus,
  ) {}

  async execute(command: EffacerDocument): Promise<Transacted> {
    authorize(command);
    const { documentId } = command.data;
    await this.contenus.annoncerEffacement(documentId);
    const commande = command.constructor.name;
    const done = await transact(this.store, document, documentId, effacer(command), command.context, { commande });
    await this.contenus.effacer(documentId);
    return done;
  }
}
