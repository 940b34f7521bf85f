import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { enveloppe } from '../../domain/enveloppe';
import { reduire, ReduireEnveloppe } from './reduire-enveloppe';

@CommandHandler(ReduireEnveloppe)
export class ReduireEnveloppeHandler implements ICommandHandler<ReduireEnveloppe> {
  constructor(private readonly store: EventStore) {}

  execute(command: ReduireEnveloppe) {
    return transact(this.store, enveloppe, command.enveloppeId, reduire(command), command.context);
  }
}
