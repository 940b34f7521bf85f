import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, load, transact } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { demandeAccompagnement } from '../demande-accompagnement';
import { Vivier } from '../vivier';
import { classerConnecteurs, ClasserConnecteurs } from './classer-connecteurs';

/** Reads the network before it decides: what it saw is in the fact, and no limit depends on it. */
@CommandHandler(ClasserConnecteurs)
export class ClasserConnecteursHandler implements ICommandHandler<ClasserConnecteurs> {
  constructor(
    private readonly store: EventStore,
    private readonly vivier: Vivier,
  ) {}

  async execute(command: ClasserConnecteurs) {
    authorize(command);
    const { data, context, notes } = command;
    const { state } = await load(this.store, demandeAccompagnement, data.demandeId);
    // Read in any state: the request may be qualified anew before the decision, which would then rank nobody.
    const candidats = state ? await this.vivier.candidats(state.depot.region, dateDeParis(context.at)) : [];
    const decide = classerConnecteurs(command, candidats);
    const extra = { ...notes, commande: ClasserConnecteurs.name };
    return transact(this.store, demandeAccompagnement, data.demandeId, decide, context, extra);
  }
}
