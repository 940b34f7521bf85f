import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AccepterAppariement } from './accepter-appariement';
import { AcceptationDAppariementBody } from './accepter-appariement.body';

@ApiTags('Prêt de compétences')
@Controller('api/v1/appariements')
export class AccepterAppariementController {
  constructor(private readonly commands: CommandBus) {}

  /** Accepter un appariement. Chacune des deux entreprises, par deux personnes différentes ; il se conclut quand la part de l'offre est retenue. */
  @Act(':appariementId/acceptation', AccepterAppariement)
  @ApiParam({ name: 'appariementId', example: '0190c5a0-0000-7000-8000-000000000721' })
  accepter(
    @Param('appariementId', UuidParameter) appariementId: string,
    @Body() body: AcceptationDAppariementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AccepterAppariement({ ...body, appariementId }, context));
  }
}
