import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ComplementBody } from './demander-complement.body';
import { DemanderComplement } from './demander-complement';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class DemanderComplementController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander un complément à un candidat. Région. */
  @Act(':connecteurId/complement', DemanderComplement)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  demander(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: ComplementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemanderComplement({ ...body, connecteurId }, context));
  }
}
