import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { compteDeMinimis } from '../compte-de-minimis';
import { lireTitulaire } from '../../lire-titulaire';
import { corriger, CorrigerOctroi } from './corriger-octroi';

@CommandHandler(CorrigerOctroi)
export class CorrigerOctroiHandler implements ICommandHandler<CorrigerOctroi> {
  constructor(private readonly store: EventStore) {}

  async execute(command: CorrigerOctroi) {
    const titulaire = await lireTitulaire(this.store, command.data.siren);
    return transact(
      this.store,
      compteDeMinimis,
      titulaire.entrepriseUniqueId,
      corriger(command, titulaire),
      command.context,
    );
  }
}
