import { CommandHandler } from '@nestjs/cqrs';
import {
  authorize,
  EventStore,
  load,
  transact,
  type Command,
  type CommandType,
  type Decision,
} from '#libs/event-sourcing';
import { OffresOuvertes } from '../offres-ouvertes';
import type { OffreCandidate } from '../rapprochement';
import { besoinCompetence, type Besoin } from './besoin-competence';
import type { BesoinCompetenceEvent } from './besoin-competence.events';

/** Reads the offers before it decides: what it saw is in the fact, and no limit depends on it. */
export const classeApresLecture = <Sent extends Command<{ besoinId: string }>>(
  type: CommandType<Sent>,
  classer: (sent: Sent, offres: readonly OffreCandidate[]) => Decision<Besoin | null, BesoinCompetenceEvent>,
) => {
  @CommandHandler(type)
  class Classement {
    constructor(
      private readonly store: EventStore,
      private readonly offres: OffresOuvertes,
    ) {}

    async execute(command: Sent) {
      authorize(command);
      const { data, context, notes } = command;
      const { state } = await load(this.store, besoinCompetence, data.besoinId);
      const candidates = state ? await this.offres.candidates(state.publication.du, state.publication.au) : [];
      const decide = classer(command, candidates);
      return transact(this.store, besoinCompetence, data.besoinId, decide, context, { ...notes, commande: type.name });
    }
  }
  Object.defineProperty(Classement, 'name', { value: `${type.name}Handler` });
  return Classement;
};
