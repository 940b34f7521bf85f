import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { ACCEPTED_TYPES } from '#libs/files';
import { Act, Context, FileSent, TakesFile, UuidParameter, type SentFile, SIREN } from '#libs/http';
import { DeposerDocument } from './deposer-document';

@ApiTags('Documents')
@Controller('api/v1')
export class DeposerDocumentController {
  constructor(private readonly commands: CommandBus) {}

  /** Déposer un fichier dans un dossier d'aide, dix mégaoctets au plus. L'entreprise, ou sa région ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act('dossiers-aide/:dossierId/documents/:documentId/fichier', DeposerDocument)
  @TakesFile(DeposerDocument.authority, ...ACCEPTED_TYPES)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c1' })
  deposerAuDossier(
    @Param('dossierId', UuidParameter) id: string,
    @Param('documentId', UuidParameter) documentId: string,
    @FileSent() { content: contenu, type: typeAnnonce, name: nom }: SentFile,
    @Context() context: CommandContext,
  ) {
    const objet = { nature: 'dossier-aide', id } as const;
    return this.commands.execute(new DeposerDocument({ documentId, objet, typeAnnonce, nom, contenu }, context));
  }

  /** Déposer un fichier au nom d'une entreprise, dix mégaoctets au plus. L'entreprise, ou sa région. */
  @Act('entreprises/:siren/documents/:documentId/fichier', DeposerDocument)
  @TakesFile(DeposerDocument.authority, ...ACCEPTED_TYPES)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c2' })
  deposerALEntreprise(
    @Param('siren', SIREN) id: string,
    @Param('documentId', UuidParameter) documentId: string,
    @FileSent() { content: contenu, type: typeAnnonce, name: nom }: SentFile,
    @Context() context: CommandContext,
  ) {
    const objet = { nature: 'entreprise', id } as const;
    return this.commands.execute(new DeposerDocument({ documentId, objet, typeAnnonce, nom, contenu }, context));
  }
}
