import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { ServiceBody } from './inscrire-service.body';
import { InscrireService } from './inscrire-service';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/services-subventionnes')
export class InscrireServiceController {
  constructor(private readonly commands: CommandBus) {}

  /** Inscrire un service au catalogue de sa région, ou une nouvelle version. Région. */
  @Act(':code/inscription', InscrireService)
  @ApiParam({ name: 'code', example: 'BOUTIQUE-EN-LIGNE' })
  inscrire(
    @Param('code', new CodeParameter(40)) code: string,
    @Body() body: ServiceBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new InscrireService({ ...body, code }, context));
  }
}
