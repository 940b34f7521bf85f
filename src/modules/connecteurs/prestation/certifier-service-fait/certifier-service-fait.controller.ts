import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { CertifierServiceFait } from './certifier-service-fait';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class CertifierServiceFaitController {
  constructor(private readonly commands: CommandBus) {}

  /** Certifier le service fait, une fois confirmé par l'entreprise. Région, une autre personne que qui a prescrit. */
  @Act(':prestationId/certification', CertifierServiceFait)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  certifier(@Param('prestationId', UuidParameter) prestationId: string, @Context() context: CommandContext) {
    return this.commands.execute(new CertifierServiceFait({ prestationId }, context));
  }
}
