import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { compteDeMinimis } from '../compte-de-minimis';
import { lireTitulaire } from '../../lire-titulaire';
import { declarer, DeclarerAidesAnterieures } from './declarer-aides-anterieures';

@CommandHandler(DeclarerAidesAnterieures)
export class DeclarerAidesAnterieuresHandler implements ICommandHandler<DeclarerAidesAnterieures> {
  constructor(private readonly store: EventStore) {}

  async execute(command: DeclarerAidesAnterieures) {
    const titulaire = await lireTitulaire(this.store, command.data.siren);
    return transact(
      this.store,
      compteDeMinimis,
      titulaire.entrepriseUniqueId,
      declarer(command, titulaire),
      command.context,
    );
  }
}
