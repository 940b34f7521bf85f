import { createHash } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, transact, type Transacted } from '#libs/event-sourcing';
import { GabaritsDeRapport, MatiereDuRapport } from '../matiere-du-rapport';
import { rapports } from '../rapport';
import { publierRapport, PublierRapport } from './publier-rapport';

@CommandHandler(PublierRapport)
export class PublierRapportHandler {
  constructor(
    private readonly store: EventStore,
    private readonly matiere: MatiereDuRapport,
    private readonly gabarits: GabaritsDeRapport,
  ) {}

  async execute(command: PublierRapport): Promise<Transacted> {
    authorize(command);
    const { trimestre } = command.data;
    const lignes = await this.matiere.rassembler(trimestre);
    const decide = publierRapport(command, lignes, (contenu) =>
      createHash('sha256').update(this.gabarits.rendre(contenu), 'utf8').digest('hex'),
    );
    return transact(this.store, rapports, trimestre, decide, command.context, { commande: PublierRapport.name });
  }
}
