import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DetacherEntreprises } from './detacher-entreprises';
import { DetachementBody } from './detacher-entreprises.body';

@ApiTags('Entreprises uniques')
@Controller('api/v1/entreprises')
export class DetacherEntreprisesController {
  constructor(private readonly commands: CommandBus) {}

  /** Détacher des entreprises de leur groupe : elles en forment un autre. Mission. */
  @Act(':siren/entreprise-unique/detachement', DetacherEntreprises)
  @ApiParam({ name: 'siren', example: '552081317' })
  detacher(@Param('siren', SIREN) siren: string, @Body() body: DetachementBody, @Context() context: CommandContext) {
    return this.commands.execute(new DetacherEntreprises({ ...body, siren }, context));
  }
}
