import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SignatureDeConventionBody } from './signer-convention.body';
import { SignerConvention } from './signer-convention';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class SignerConventionController {
  constructor(private readonly commands: CommandBus) {}

  /** Signer le contenu dont l'empreinte est donnée. Chacune des deux entreprises. */
  @Act(':conventionId/signature', SignerConvention)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  signer(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: SignatureDeConventionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SignerConvention({ ...body, conventionId }, context));
  }
}
