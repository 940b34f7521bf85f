import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { retirer, RetirerDemande } from './retirer-demande';

@CommandHandler(RetirerDemande)
export class RetirerDemandeHandler implements ICommandHandler<RetirerDemande> {
  constructor(private readonly store: EventStore) {}

  execute(command: RetirerDemande) {
    return transact(this.store, dossierAide, command.dossierId, retirer(command), command.context);
  }
}
