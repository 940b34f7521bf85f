import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { QualificationBody } from './qualifier-demande.body';
import { QualifierDemande } from './qualifier-demande';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class QualifierDemandeController {
  constructor(private readonly commands: CommandBus) {}

  /** Qualifier une demande : ses besoins, tels que la région les comprend ; les connecteurs sont alors classés. Région. */
  @Act(':demandeId/qualification', QualifierDemande)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  qualifier(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: QualificationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new QualifierDemande({ ...body, demandeId }, context));
  }
}
