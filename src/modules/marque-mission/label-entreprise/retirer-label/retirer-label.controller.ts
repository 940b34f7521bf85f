import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { RetirerLabel } from './retirer-label';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class RetirerLabelController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer le label, une fois les observations reçues ou leur délai passé. Mission, autre que qui l'a envisagé. */
  @Act('retrait', RetirerLabel)
  @ApiParam({ name: 'siren', example: '552081317' })
  retirer(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerLabel({ siren }, context));
  }
}
