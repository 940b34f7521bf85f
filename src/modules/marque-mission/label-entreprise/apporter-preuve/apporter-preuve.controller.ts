import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { ApporterPreuve } from './apporter-preuve';
import { PreuveBody } from './apporter-preuve.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class ApporterPreuveController {
  constructor(private readonly commands: CommandBus) {}

  /** Apporter une preuve attendue : un document déjà déposé sur la fiche de l'entreprise. Dirigeant de l'entreprise. */
  @Act('candidature/preuves', ApporterPreuve)
  @ApiParam({ name: 'siren', example: '552081317' })
  apporter(@Param('siren', SIREN) siren: string, @Body() body: PreuveBody, @Context() context: CommandContext) {
    return this.commands.execute(new ApporterPreuve({ ...body, siren }, context));
  }
}
