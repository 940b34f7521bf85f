import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { subventionPubliee } from '../../domain/subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention';

@CommandHandler(PublierSubvention)
export class PublierSubventionHandler implements ICommandHandler<PublierSubvention> {
  constructor(private readonly store: EventStore) {}

  execute(command: PublierSubvention) {
    return transact(this.store, subventionPubliee, command.subvention.empreinte, publier(command), command.context);
  }
}
