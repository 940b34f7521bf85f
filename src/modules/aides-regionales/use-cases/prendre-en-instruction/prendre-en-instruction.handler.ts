import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { prendreEnInstruction, PrendreEnInstruction } from './prendre-en-instruction';

@CommandHandler(PrendreEnInstruction)
export class PrendreEnInstructionHandler implements ICommandHandler<PrendreEnInstruction> {
  constructor(private readonly store: EventStore) {}

  execute(command: PrendreEnInstruction) {
    return transact(this.store, dossierAide, command.dossierId, prendreEnInstruction(command), command.context);
  }
}
