import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { VerifierCritere } from './verifier-critere';
import { VerificationBody } from './verifier-critere.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class VerifierCritereController {
  constructor(private readonly commands: CommandBus) {}

  /** Dire si un critère est satisfait, et sur quoi on s'appuie. Évaluateur sans intérêt dans l'entreprise. */
  @Act('candidature/verifications', VerifierCritere)
  @ApiParam({ name: 'siren', example: '552081317' })
  verifier(@Param('siren', SIREN) siren: string, @Body() body: VerificationBody, @Context() context: CommandContext) {
    return this.commands.execute(new VerifierCritere({ ...body, siren }, context));
  }
}
