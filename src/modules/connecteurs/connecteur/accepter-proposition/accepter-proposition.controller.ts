import { Controller, Param, ServiceUnavailableException } from '@nestjs/common';
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

/** 503: the place is held, and the stream of the request has not said yet whose it is. */
class AttributionEnAttente extends ServiceUnavailableException {
  constructor() {
    super({
      code: 'attribution-en-attente',
      detail:
        'Votre place est tenue, et l’attribution de la demande n’est pas encore connue : renvoyez votre acceptation dans un instant, ou relisez la demande.',
    });
  }
}

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
   * s'il l'est. Un autre reçoit un 409, et sa place reste libre. Quand l'attente finit avant l'attribution, la réponse est un
   * 503 : la même acceptation, renvoyée, attend de nouveau.
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
    if (demande?.enCharge === personneId) return answer;
    if (demande && estProposeeA(demande, personneId)) throw new AttributionEnAttente();
    throw demande?.enCharge ? new DemandePriseParUnAutre() : new PropositionAbsente();
  }
}
