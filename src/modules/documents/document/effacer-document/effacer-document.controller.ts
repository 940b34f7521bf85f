import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { EffacerDocument } from './effacer-document';
import { EffacementBody } from './effacer-document.body';

@ApiTags('Documents')
@Controller('api/v1/documents')
export class EffacerDocumentController {
  constructor(private readonly commands: CommandBus) {}

  /** Effacer le contenu d'un document et le nom de son fichier ; le fait reste. La mission, ou le délégué à la protection des données. */
  @Act(':documentId/effacement', EffacerDocument)
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c1' })
  effacer(
    @Param('documentId', UuidParameter) documentId: string,
    @Body() body: EffacementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new EffacerDocument({ ...body, documentId }, context));
  }
}
