import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, load, transact } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import { dispositif } from '../../dispositif/dispositif';
import { dossierAide } from '../dossier-aide';
import { deposer, DeposerDossier } from './deposer-dossier';

@CommandHandler(DeposerDossier)
export class DeposerDossierHandler implements ICommandHandler<DeposerDossier> {
  constructor(private readonly store: EventStore) {}

  async execute(command: DeposerDossier) {
    const [entreprise, scheme] = await Promise.all([
      lireEntrepriseDuProgramme(this.store, command.data.siren),
      load(this.store, dispositif, command.data.dispositifId),
    ]);
    return transact(
      this.store,
      dossierAide,
      command.data.dossierId,
      deposer(command, entreprise, scheme.state),
      command.context,
    );
  }
}
