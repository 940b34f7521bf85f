import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { authorize, type CommandContext, type Transacted } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PersonnesConnues } from '#modules/habilitations';
import { SalarieInconnu } from '../convention-pret.errors';
import { RedactionDeConventionBody } from './rediger-convention.body';
import { RedigerConvention } from './rediger-convention';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class RedigerConventionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly personnes: PersonnesConnues,
  ) {}

  /** Rédiger la convention de prêt d'un salarié, connu du programme. L'entreprise prêteuse ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':conventionId/redaction', RedigerConvention)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  async rediger(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: RedactionDeConventionBody,
    @Context() context: CommandContext,
  ) {
    const command = new RedigerConvention({ ...body, conventionId }, context);
    authorize(command);
    if (!(await this.personnes.estConnue(body.salarieId))) throw new SalarieInconnu();
    return this.commands.execute<RedigerConvention, Transacted>(command);
  }
}
