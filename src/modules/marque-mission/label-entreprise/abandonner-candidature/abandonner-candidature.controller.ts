import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { AbandonnerCandidature } from './abandonner-candidature';
import { CandidatureDesigneeBody } from '../candidature-designee.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class AbandonnerCandidatureController {
  constructor(private readonly commands: CommandBus) {}

  /** Renoncer à sa candidature. Dirigeant de l'entreprise. */
  @Act('candidature/abandon', AbandonnerCandidature)
  @ApiParam({ name: 'siren', example: '552081317' })
  abandonner(
    @Param('siren', SIREN) siren: string,
    @Body() body: CandidatureDesigneeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AbandonnerCandidature({ ...body, siren }, context));
  }
}
