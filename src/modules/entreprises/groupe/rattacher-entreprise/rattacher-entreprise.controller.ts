import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { RattacherEntreprise } from './rattacher-entreprise';
import { RattachementBody } from './rattacher-entreprise.body';

@ApiTags('Entreprises uniques')
@Controller('api/v1/entreprises')
export class RattacherEntrepriseController {
  constructor(private readonly commands: CommandBus) {}

  /** Rattacher une entreprise, et celles qui lui sont rattachées, à l'entreprise unique d'une autre : contrôle ou fusion. Mission. */
  @Act(':siren/entreprise-unique/rattachement', RattacherEntreprise)
  @ApiParam({ name: 'siren', example: '552081317' })
  rattacher(@Param('siren', SIREN) siren: string, @Body() body: RattachementBody, @Context() context: CommandContext) {
    return this.commands.execute(new RattacherEntreprise({ ...body, siren }, context));
  }
}
