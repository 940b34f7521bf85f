import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { proposer, ProposerDecision } from './proposer-decision';

@CommandHandler(ProposerDecision)
export class ProposerDecisionHandler implements ICommandHandler<ProposerDecision> {
  constructor(private readonly store: EventStore) {}

  execute(command: ProposerDecision) {
    return transact(this.store, dossierAide, command.dossierId, proposer(command), command.context);
  }
}
