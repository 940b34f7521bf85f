import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { clore, CloreDossier } from './clore-dossier';

@CommandHandler(CloreDossier)
export class CloreDossierHandler implements ICommandHandler<CloreDossier> {
  constructor(private readonly store: EventStore) {}

  execute(command: CloreDossier) {
    return transact(this.store, dossierAide, command.dossierId, clore(command), command.context);
  }
}
