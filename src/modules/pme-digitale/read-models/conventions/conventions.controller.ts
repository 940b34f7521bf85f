import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository, SelectQueryBuilder } from 'typeorm';
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
import { nombresParEtat } from '../nombres-par-etat';
import { ConventionInconnue } from '../../convention-pret/convention-pret.errors';
import { concernant } from '../concernant';
import { conditionsAFaire } from './a-faire';
import { ConventionSuivie, NombreDeConventions, suivre } from './conventions.answer';
import { LigneConvention } from './conventions.entity';
import { FiltreConventions } from './conventions.query';

type Choix = SelectQueryBuilder<LigneConvention>;

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class ConventionsController {
  constructor(
    @InjectRepository(LigneConvention) private readonly lignes: Repository<LigneConvention>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les conventions de prêt de son entreprise ou de son territoire, les plus récentes d'abord. */
  @Question('', lecture, 'conventions-de-pret')
  @ApiOkResponse({ type: pageOf(ConventionSuivie) })
  async lister(
    @Query() { page, taille, etat, competence, region, siren, aFaire }: FiltreConventions,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<ConventionSuivie>> {
    const choix = this.siennes(actor);
    if (!choix) return { page, taille, total: 0, lignes: [] };
    concernant(choix, { region, siren }, 'filtre');
    if (etat !== undefined) choix.andWhere('ligne.etat = :etat', { etat });
    if (competence !== undefined) choix.andWhere('ligne.competence = :competence', { competence });
    if (aFaire !== undefined) choix.andWhere(...conditionsAFaire(aFaire, actor));
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await choix
      .orderBy({ 'ligne.redigeeLe': 'DESC', 'ligne.conventionId': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces conventions en sont où. */
  @Question('nombres', lecture, 'conventions-de-pret')
  @ApiOkResponse({ type: [NombreDeConventions] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDeConventions[]> {
    const choix = this.siennes(actor);
    if (!choix) return [];
    return nombresParEtat(choix);
  }

  /** Une convention de prêt : son contenu, son empreinte, ce qui lui manque. */
  @Question(':conventionId', lecture, 'conventions-de-pret')
  @ApiOkResponse({ type: ConventionSuivie })
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiPatience('que le temps disponible du salarié soit vérifié')
  async lire(
    @Param('conventionId', UuidParameter) conventionId: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<ConventionSuivie> {
    const lire = async () =>
      (await this.siennes(actor)?.andWhere('ligne.conventionId = :conventionId', { conventionId }).getOne()) ?? null;
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => lue?.part !== 'demandee');
    if (!ligne) throw new ConventionInconnue();
    return suivre(ligne);
  }

  /** Undefined for whoever sees none. */
  private siennes(actor: Actor): Choix | undefined {
    const perimetre = visibles(actor);
    if (!perimetre) return undefined;
    const choix = this.lignes.createQueryBuilder('ligne').where('true');
    concernant(choix, perimetre, 'sien');
    return choix;
  }
}
