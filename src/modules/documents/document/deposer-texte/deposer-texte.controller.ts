import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter, SIREN } from '#libs/http';
import { DeposerTexte } from './deposer-texte';
import { TexteBody } from './deposer-texte.body';

@ApiTags('Documents')
@Controller('api/v1')
export class DeposerTexteController {
  constructor(private readonly commands: CommandBus) {}

  /** Déposer un texte libre dans un dossier d'aide. Il pourra être effacé, et le fait restera. L'entreprise, ou sa région. */
  @Act('dossiers-aide/:dossierId/documents/:documentId/texte', DeposerTexte)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c3' })
  deposerAuDossier(
    @Param('dossierId', UuidParameter) id: string,
    @Param('documentId', UuidParameter) documentId: string,
    @Body() body: TexteBody,
    @Context() context: CommandContext,
  ) {
    const objet = { nature: 'dossier-aide', id } as const;
    return this.commands.execute(new DeposerTexte({ ...body, documentId, objet }, context));
  }

  /** Déposer un texte libre au nom d'une entreprise. Il pourra être effacé, et le fait restera. L'entreprise, ou sa région. */
  @Act('entreprises/:siren/documents/:documentId/texte', DeposerTexte)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c4' })
  deposerALEntreprise(
    @Param('siren', SIREN) id: string,
    @Param('documentId', UuidParameter) documentId: string,
    @Body() body: TexteBody,
    @Context() context: CommandContext,
  ) {
    const objet = { nature: 'entreprise', id } as const;
    return this.commands.execute(new DeposerTexte({ ...body, documentId, objet }, context));
  }
}
