import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { entreprise } from '../../domain/entreprise';
import { lireSiret } from '../../domain/siret';
import { referencer, ReferencerEntreprise } from './referencer-entreprise';

@CommandHandler(ReferencerEntreprise)
export class ReferencerEntrepriseHandler implements ICommandHandler<ReferencerEntreprise> {
  constructor(private readonly store: EventStore) {}

  execute(command: ReferencerEntreprise) {
    return transact(this.store, entreprise, lireSiret(command.siret).siren, referencer(command), command.context);
  }
}
