import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type CommandContext, type Transacted } from '#libs/event-sourcing';
import {
  Act,
  ApiPatience,
  Context,
  Patience,
  readWhenSettled,
  ReadModelPositions,
  UuidParameter,
  type PatienceOfCaller,
} from '#libs/http';
import { demandeAccompagnement, estProposeeA } from '../../demande-accompagnement/demande-accompagnement';
import { DemandePriseParUnAutre, PropositionAbsente } from '../connecteur.errors';
import { AccepterProposition } from './accepter-proposition';

/** Seconds that an acceptance waits for its outcome, when the caller does not say how many. */
const ATTENTE = 5;

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class AccepterPropositionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly positions: ReadModelPositions,
  ) {}

  /**
   * Accepter une proposition. Le connecteur à qui elle est faite : le premier l'emporte, et la réponse attend de savoir
   * s'il l'est. Un autre reçoit un 409, et sa place reste libre.
   */
  @Act(':demandeId/acceptation', AccepterProposition)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  @ApiPatience('que la demande soit attribuée')
  async accepter(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Context() context: CommandContext,
    @Patience() patience: PatienceOfCaller,
  ) {
    const answer = await this.commands.execute<AccepterProposition, Transacted>(
      new AccepterProposition({ demandeId }, context),
    );
    const { personneId } = context.actor;
    const lire = async () => (await load(this.store, demandeAccompagnement, demandeId)).state;
    const seconds = patience.seconds || ATTENTE;
    const demande = await readWhenSettled(
      this.positions,
      { ...patience, seconds },
      lire,
      (lue) => lue === null || !estProposeeA(lue, personneId),
    );
    if (demande?.enCharge === personneId || (demande && estProposeeA(demande, personneId))) return answer;
    throw demande?.enCharge ? new DemandePriseParUnAutre() : new PropositionAbsente();
  }
}
