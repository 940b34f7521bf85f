import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { AccorderLabel } from './accorder-label';
import { CandidatureDesigneeBody } from '../candidature-designee.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class AccorderLabelController {
  constructor(private readonly commands: CommandBus) {}

  /** Accorder ou renouveler le label. Mission, autre que qui a vérifié ; chaque critère requis est satisfait. */
  @Act('candidature/accord', AccorderLabel)
  @ApiParam({ name: 'siren', example: '552081317' })
  accorder(
    @Param('siren', SIREN) siren: string,
    @Body() body: CandidatureDesigneeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AccorderLabel({ ...body, siren }, context));
  }
}
