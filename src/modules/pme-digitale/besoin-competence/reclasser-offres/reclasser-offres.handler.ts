import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, load, transact } from '#libs/event-sourcing';
import { OffresOuvertes } from '../../offres-ouvertes';
import { besoinCompetence } from '../besoin-competence';
import { reclasserOffres, ReclasserOffres } from './reclasser-offres';

/** Reads the offers before it decides: what it saw is in the fact, and no limit depends on it. */
@CommandHandler(ReclasserOffres)
export class ReclasserOffresHandler implements ICommandHandler<ReclasserOffres> {
  constructor(
    private readonly store: EventStore,
    private readonly offres: OffresOuvertes,
  ) {}

  async execute(command: ReclasserOffres) {
    authorize(command);
    const { data, context, notes } = command;
    const { state } = await load(this.store, besoinCompetence, data.besoinId);
    const candidates = state ? await this.offres.candidates(state.publication.du, state.publication.au) : [];
    const decide = reclasserOffres(command, candidates);
    const extra = { ...notes, commande: ReclasserOffres.name };
    return transact(this.store, besoinCompetence, data.besoinId, decide, context, extra);
  }
}
