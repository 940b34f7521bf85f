import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { authorize, type CommandContext, type Transacted } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { PersonnesConnues } from '#modules/habilitations';
import { SignataireInconnu } from '../partenaire.errors';
import { SignerCharte } from './signer-charte';
import { SignatureDeCharteBody } from './signer-charte.body';

@ApiTags('Partenaires')
@Controller('api/v1/partenaires')
export class SignerCharteController {
  constructor(
    private readonly commands: CommandBus,
    private readonly personnes: PersonnesConnues,
  ) {}

  /** Enregistrer la signature de la charte en vigueur par un partenaire. Mission. */
  @Act(':siren/signature', SignerCharte)
  @ApiParam({ name: 'siren', example: '130022718' })
  async signer(
    @Param('siren', SIREN) siren: string,
    @Body() body: SignatureDeCharteBody,
    @Context() context: CommandContext,
  ) {
    const command = new SignerCharte({ ...body, siren }, context);
    authorize(command);
    if (!(await this.personnes.estConnue(body.signataireId))) throw new SignataireInconnu();
    return this.commands.execute<SignerCharte, Transacted>(command);
  }
}
