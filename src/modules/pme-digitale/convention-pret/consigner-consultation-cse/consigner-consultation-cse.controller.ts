import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ConsultationCSEBody } from './consigner-consultation-cse.body';
import { ConsignerConsultationCSE } from './consigner-consultation-cse';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class ConsignerConsultationCSEController {
  constructor(private readonly commands: CommandBus) {}

  /** Consigner la consultation du CSE de son entreprise, ou dire pourquoi il n'y en a pas. Chacune des deux entreprises, avant le début. */
  @Act(':conventionId/consultation-cse', ConsignerConsultationCSE)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  consigner(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: ConsultationCSEBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ConsignerConsultationCSE({ ...body, conventionId }, context));
  }
}
