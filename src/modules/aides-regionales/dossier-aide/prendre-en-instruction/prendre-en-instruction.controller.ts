import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PrendreEnInstruction } from './prendre-en-instruction';
import { InstructionBody } from './prendre-en-instruction.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class PrendreEnInstructionController {
  constructor(private readonly commands: CommandBus) {}

  /** Prendre un dossier en instruction. Instructeur de la région. */
  @Act(':dossierId/instruction', PrendreEnInstruction)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  prendre(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: InstructionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PrendreEnInstruction({ ...body, dossierId }, context));
  }
}
