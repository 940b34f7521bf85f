import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import {
  ApiPatience,
  AskedBy,
  pageOf,
  type PageOf,
  Patience,
  type PatienceOfCaller,
  placeOf,
  Question,
  ReadModelPositions,
  readWhenSettled,
  UuidParameter,
} from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { DossierInconnu } from '../../dossier-aide/dossier-aide.errors';
import { LigneDossier } from './dossiers.entity';
import { FiltreDossiers } from './dossiers.query';
import { vuePar } from './vue-de-l-entreprise';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class DossiersController {
  constructor(
    @InjectRepository(LigneDossier) private readonly lignes: Repository<LigneDossier>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les dossiers de son périmètre, les plus anciens d'abord. */
  @Question('', lecture, 'dossiers')
  @ApiOkResponse({ type: pageOf(LigneDossier) })
  async lister(
    @Query() { page, taille, etat, siren }: FiltreDossiers,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneDossier>> {
    const visible = visibles(actor, siren === undefined ? {} : { siren });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...(etat ? { etat } : {}), ...visible },
      order: { deposeLe: 'ASC', dossierId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: lignes.map((ligne) => vuePar(actor, ligne)) };
  }

  /** Un dossier : son état, ses montants, son financement ; sa révision est aussi l'ETag. */
  @Question(':dossierId', lecture, 'dossiers')
  @ApiOkResponse({ type: LigneDossier })
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  @ApiPatience('que le financement demandé soit réservé ou refusé')
  async lire(
    @Param('dossierId', UuidParameter) dossierId: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<LigneDossier> {
    const visible = visibles(actor);
    const lire = async () => (visible ? this.lignes.findOneBy({ ...visible, dossierId }) : null);
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => lue?.financement !== 'demande');
    if (!ligne) throw new DossierInconnu();
    return vuePar(actor, ligne);
  }
}
