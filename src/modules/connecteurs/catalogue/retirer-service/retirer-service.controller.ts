import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { RetirerService } from './retirer-service';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/services-subventionnes')
export class RetirerServiceController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer un service du catalogue : rien de nouveau n'est prescrit. Région. */
  @Act(':code/retrait', RetirerService)
  @ApiParam({ name: 'code', example: 'BOUTIQUE-EN-LIGNE' })
  retirer(@Param('code', new CodeParameter(40)) code: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerService({ code }, context));
  }
}
