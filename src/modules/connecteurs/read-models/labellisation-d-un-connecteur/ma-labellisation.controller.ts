import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EventStore, type Actor } from '#libs/event-sourcing';
import { AskedBy, Question } from '#libs/http';
import { leCandidat } from '../../labellisation/roles';
import { LabelEtDemande } from './labellisation-d-un-connecteur.answer';
import { montrerLabellisation } from './montrer';

@ApiTags('Label des connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class MaLabellisationController {
  constructor(private readonly store: EventStore) {}

  /** Son propre label et sa demande en cours, sans le nom des évaluateurs. */
  @Question('labellisation', leCandidat)
  @ApiOkResponse({ type: LabelEtDemande })
  lire(@AskedBy() actor: Actor): Promise<LabelEtDemande> {
    return montrerLabellisation(this.store, actor.personneId, actor);
  }
}
