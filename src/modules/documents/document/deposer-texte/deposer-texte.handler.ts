import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, type Transacted } from '#libs/event-sourcing';
import { Antivirus } from '../../antivirus';
import { Contenus } from '../../contenus';
import { garderPuisDeposer, type LieuxDuDepot } from '../depot.handler';
import { DeposerTexte } from './deposer-texte';

@CommandHandler(DeposerTexte)
export class DeposerTexteHandler {
  private readonly lieux: LieuxDuDepot;

  constructor(store: EventStore, contenus: Contenus, antivirus: Antivirus) {
    this.lieux = { store, contenus, antivirus };
  }

  execute(command: DeposerTexte): Promise<Transacted> {
    authorize(command);
    const contenu = Buffer.from(command.data.texte, 'utf8');
    return garderPuisDeposer(command, { nature: 'texte', type: 'text/plain', contenu, nom: null }, this.lieux);
  }
}
