import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { Contenus } from '../../contenus';
import { DocumentInconnu } from '../../document/document.errors';
import { DocumentLu } from './documents.answer';
import { LigneDocument } from './documents.entity';
import { LieuDEntreprise } from './lieux-des-entreprises.entity';
import { FiltreDocuments } from './documents.query';

@ApiTags('Documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    @InjectRepository(LigneDocument) private readonly lignes: Repository<LigneDocument>,
    @InjectRepository(LieuDEntreprise) private readonly lieux: Repository<LieuDEntreprise>,
    private readonly contenus: Contenus,
  ) {}

  /** Les documents de son périmètre, d'un dossier ou d'une entreprise, les plus anciens d'abord. */
  @Question('', lecture, 'documents')
  @ApiOkResponse({ type: pageOf(DocumentLu) })
  async lister(
    @Query() { page, taille, dossierId, siren }: FiltreDocuments,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<DocumentLu>> {
    const perimetre = visibles(actor, siren === undefined ? {} : { siren });
    if (!perimetre) return { page, taille, total: 0, lignes: [] };
    const choix = this.dans(perimetre);
    if (dossierId !== undefined)
      choix.andWhere(`ligne.objetNature = 'dossier-aide' and ligne.objetId = :dossierId`, { dossierId });
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await choix
      .orderBy({ 'ligne.deposeLe': 'ASC', 'ligne.documentId': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: await this.nommer(lignes) };
  }

  /** Un document : à quoi il appartient, son type, sa taille et son empreinte. */
  @Question(':documentId', lecture, 'documents')
  @ApiOkResponse({ type: DocumentLu })
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c1' })
  async lire(@Param('documentId', UuidParameter) documentId: string, @AskedBy() actor: Actor): Promise<DocumentLu> {
    const perimetre = visibles(actor);
    const ligne =
      perimetre && (await this.dans(perimetre).andWhere('ligne.documentId = :documentId', { documentId }).getOne());
    const [lu] = ligne ? await this.nommer([ligne]) : [];
    if (!lu) throw new DocumentInconnu();
    return lu;
  }

  private dans({ siren, region }: { readonly siren?: string; readonly region?: string }) {
    const choix = this.lignes.createQueryBuilder('ligne').where('true');
    if (siren !== undefined) choix.andWhere('ligne.siren = :siren', { siren });
    if (region !== undefined) {
      const ici = this.lieux
        .createQueryBuilder('lieu')
        .select('1')
        .where('lieu.siren = ligne.siren and lieu.region = :region');
      choix.andWhere(`(ligne.region = :region or ligne.region is null and exists (${ici.getQuery()}))`, { region });
    }
    return choix;
  }

  private async nommer(lignes: readonly LigneDocument[]): Promise<DocumentLu[]> {
    const noms = await this.contenus.nomsDe(lignes);
    return lignes.map((ligne) => ({ ...ligne, nom: noms.get(ligne.documentId) ?? null }));
  }
}
