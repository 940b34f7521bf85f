import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AccorderAide } from './accorder-aide';
import { AccordBody } from './accorder-aide.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class AccorderAideController {
  constructor(private readonly commands: CommandBus) {}

  /** Accorder l'aide. Signataire de la région, autre que le proposeur et le valideur ; le financement est réservé. */
  @Act(':dossierId/accord', AccorderAide)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  accorder(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: AccordBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AccorderAide({ ...body, dossierId }, context));
  }
}
