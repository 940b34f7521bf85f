import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, load, transact } from '#libs/event-sourcing';
import { dispositif } from '../../dispositif/dispositif';
import { enveloppe, enveloppeIdDe } from '../enveloppe';
import { ouvrir, OuvrirEnveloppe } from './ouvrir-enveloppe';

@CommandHandler(OuvrirEnveloppe)
export class OuvrirEnveloppeHandler implements ICommandHandler<OuvrirEnveloppe> {
  constructor(private readonly store: EventStore) {}

  async execute(command: OuvrirEnveloppe) {
    const {
      data: { dispositifId, annee },
      context,
    } = command;
    const { state } = await load(this.store, dispositif, dispositifId);
    const enveloppeId = enveloppeIdDe(context.actor.territoire, annee, dispositifId);
    return transact(this.store, enveloppe, enveloppeId, ouvrir(command, state), context);
  }
}
