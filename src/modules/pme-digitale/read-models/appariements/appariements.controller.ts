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
import { lecture } from '#modules/habilitations';
import { nombresParEtat } from '../nombres-par-etat';
import { AppariementInconnu } from '../../appariement/appariement.errors';
import { AppariementSuivi, NombreDAppariements } from './appariements.answer';
import { LigneAppariement } from './appariements.entity';
import { FiltreAppariements } from './appariements.query';
import { aLEtat, avec, siens } from './conditions';
import { suiteDeLAppariement } from './suite-de-l-appariement';

const suivre = (ligne: LigneAppariement): AppariementSuivi => ({ ...ligne, suite: suiteDeLAppariement(ligne) });

@ApiTags('Prêt de compétences')
@Controller('api/v1/appariements')
export class AppariementsController {
  constructor(
    @InjectRepository(LigneAppariement) private readonly lignes: Repository<LigneAppariement>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les appariements où l'une des deux entreprises est de son territoire, les plus anciens d'abord ; pour une entreprise, les siens. */
  @Question('', lecture, 'appariements')
  @ApiOkResponse({ type: pageOf(AppariementSuivi) })
  async lister(
    @Query() { page, taille, siren, region, aFaire, etat, offreId, besoinId }: FiltreAppariements,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<AppariementSuivi>> {
    const permises = aLEtat(avec(avec(siens(actor, aFaire), 'siren', siren), 'region', region), etat);
    const conditions = permises.map((une) => ({ ...une, ...(offreId && { offreId }), ...(besoinId && { besoinId }) }));
    if (conditions.length === 0) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: conditions,
      order: { proposeLe: 'ASC', appariementId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces appariements en sont où. */
  @Question('nombres', lecture, 'appariements')
  @ApiOkResponse({ type: [NombreDAppariements] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDAppariements[]> {
    const conditions = siens(actor);
    if (conditions.length === 0) return [];
    return nombresParEtat(this.lignes.createQueryBuilder('ligne').where([...conditions]));
  }

  /** Un appariement : ce sur quoi il est jugé, qui l'a accepté, et ce qui vient ensuite. */
  @Question(':appariementId', lecture, 'appariements')
  @ApiOkResponse({ type: AppariementSuivi })
  @ApiParam({ name: 'appariementId', example: '0190c5a0-0000-7000-8000-000000000721' })
  @ApiPatience('que la part de l’offre soit retenue ou refusée')
  async lire(
    @Param('appariementId', UuidParameter) appariementId: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<AppariementSuivi> {
    const where = siens(actor).map((condition) => ({ ...condition, appariementId }));
    const lire = async () => (where.length === 0 ? null : this.lignes.findOneBy(where));
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => lue?.etat !== 'accepte');
    if (!ligne) throw new AppariementInconnu();
    return suivre(ligne);
  }
}
