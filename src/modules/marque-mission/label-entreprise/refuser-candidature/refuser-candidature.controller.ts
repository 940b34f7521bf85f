import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { RefuserCandidature } from './refuser-candidature';
import { RefusDuLabelBody } from './refuser-candidature.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class RefuserCandidatureController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser la candidature, avec ses motifs. Mission, autre que qui a vérifié. */
  @Act('candidature/refus', RefuserCandidature)
  @ApiParam({ name: 'siren', example: '552081317' })
  refuser(@Param('siren', SIREN) siren: string, @Body() body: RefusDuLabelBody, @Context() context: CommandContext) {
    return this.commands.execute(new RefuserCandidature({ ...body, siren }, context));
  }
}
