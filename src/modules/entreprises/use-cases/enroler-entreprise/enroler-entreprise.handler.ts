import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { entreprise } from '../../domain/entreprise';
import { enroler, EnrolerEntreprise } from './enroler-entreprise';

@CommandHandler(EnrolerEntreprise)
export class EnrolerEntrepriseHandler implements ICommandHandler<EnrolerEntreprise> {
  constructor(private readonly store: EventStore) {}

  execute(command: EnrolerEntreprise) {
    return transact(this.store, entreprise, command.siren, enroler(command), command.context);
  }
}
