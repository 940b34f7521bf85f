import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { CorrigerRaisonSociale } from './corriger-raison-sociale';
import { RaisonSocialeBody } from './corriger-raison-sociale.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class CorrigerRaisonSocialeController {
  constructor(private readonly commands: CommandBus) {}

  /** Corriger la raison sociale d'une personne morale, ou enregistrer son nouveau nom. Mission, région de l'entreprise, ou l'entreprise elle-même. */
  @Act(':siren/raison-sociale', CorrigerRaisonSociale)
  @ApiParam({ name: 'siren', example: '552081317' })
  corriger(@Param('siren', SIREN) siren: string, @Body() body: RaisonSocialeBody, @Context() context: CommandContext) {
    return this.commands.execute(new CorrigerRaisonSociale({ ...body, siren }, context));
  }
}
