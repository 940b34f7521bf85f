import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { SortirPartenaire } from './sortir-partenaire';

@ApiTags('Partenaires')
@Controller('api/v1/partenaires')
export class SortirPartenaireController {
  constructor(private readonly commands: CommandBus) {}

  /** Constater qu'un partenaire quitte le programme. Mission ; s'il revient, il signe de nouveau. */
  @Act(':siren/sortie', SortirPartenaire)
  @ApiParam({ name: 'siren', example: '130022718' })
  sortir(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new SortirPartenaire({ siren }, context));
  }
}
