import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DemandeDesigneeBody } from '../demande-designee.body';
import { DeclarerRecevable } from './declarer-recevable';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class DeclarerRecevableController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer une demande recevable : ses évaluateurs peuvent être affectés. Mission. */
  @Act('recevabilite', DeclarerRecevable)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  declarer(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: DemandeDesigneeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclarerRecevable({ ...body, connecteurId }, context));
  }
}
