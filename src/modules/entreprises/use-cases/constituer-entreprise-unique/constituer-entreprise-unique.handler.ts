import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { entrepriseUnique } from '../../domain/entreprise-unique';
import { constituer, ConstituerEntrepriseUnique } from './constituer-entreprise-unique';

@CommandHandler(ConstituerEntrepriseUnique)
export class ConstituerEntrepriseUniqueHandler implements ICommandHandler<ConstituerEntrepriseUnique> {
  constructor(private readonly store: EventStore) {}

  execute(command: ConstituerEntrepriseUnique) {
    return transact(this.store, entrepriseUnique, command.entrepriseUniqueId, constituer(command), command.context);
  }
}
