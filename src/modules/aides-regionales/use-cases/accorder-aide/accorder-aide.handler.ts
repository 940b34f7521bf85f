import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { codeDeLaRegleDu } from '#modules/entreprises';
import { dossierAide } from '../../domain/dossier-aide';
import { accorder, AccorderAide } from './accorder-aide';

@CommandHandler(AccorderAide)
export class AccorderAideHandler implements ICommandHandler<AccorderAide> {
  constructor(private readonly store: EventStore) {}

  execute(command: AccorderAide) {
    return transact(
      this.store,
      dossierAide,
      command.dossierId,
      accorder(command, codeDeLaRegleDu(command.accordeeLe)),
      command.context,
    );
  }
}
