import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { IrrecevabiliteBody } from './declarer-irrecevable.body';
import { DeclarerIrrecevable } from './declarer-irrecevable';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class DeclarerIrrecevableController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer une demande irrecevable, avec ses motifs. Mission. */
  @Act('irrecevabilite', DeclarerIrrecevable)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  declarer(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: IrrecevabiliteBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclarerIrrecevable({ ...body, connecteurId }, context));
  }
}
