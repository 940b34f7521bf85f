import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DeclinerAppariement } from './decliner-appariement';
import { DeclinDAppariementBody } from './decliner-appariement.body';

@ApiTags('Prêt de compétences')
@Controller('api/v1/appariements')
export class DeclinerAppariementController {
  constructor(private readonly commands: CommandBus) {}

  /** Décliner un appariement proposé, ou renoncer à un appariement conclu : la part de l'offre est rendue et le besoin rouvert. Une des deux entreprises. */
  @Act(':appariementId/declin', DeclinerAppariement)
  @ApiParam({ name: 'appariementId', example: '0190c5a0-0000-7000-8000-000000000721' })
  decliner(
    @Param('appariementId', UuidParameter) appariementId: string,
    @Body() body: DeclinDAppariementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclinerAppariement({ ...body, appariementId }, context));
  }
}
