import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { EnregistrerPartenaire } from './enregistrer-partenaire';
import { PartenaireBody } from './enregistrer-partenaire.body';

@ApiTags('Partenaires')
@Controller('api/v1/partenaires')
export class EnregistrerPartenaireController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer un partenaire, ou corriger sa nature, son nom ou son territoire. Mission. */
  @Act(':siren/enregistrement', EnregistrerPartenaire)
  @ApiParam({ name: 'siren', example: '130022718' })
  enregistrer(@Param('siren', SIREN) siren: string, @Body() body: PartenaireBody, @Context() context: CommandContext) {
    return this.commands.execute(new EnregistrerPartenaire({ ...body, siren }, context));
  }
}
