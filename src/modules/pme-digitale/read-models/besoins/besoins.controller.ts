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
import { nombresParEtat } from '../nombres-par-etat';
import { BesoinInconnu } from '../../besoin-competence/besoin-competence.errors';
import { conditionsDe } from '../chercher';
import { BesoinExplique, BesoinSuivi, NombreDeBesoins } from './besoins.answer';
import { LigneBesoin, LigneOffreClassee } from './besoins.entity';
import { FiltreBesoins } from './besoins.query';

const SUITES: Readonly<Record<LigneBesoin['etat'], string | null>> = {
  publie: 'Entreprise et région : proposer un appariement avec une offre classée, ou classer de nouveau.',
  pourvu: 'Entreprises : conclure la convention de prêt, ou décliner l’appariement.',
  retire: null,
  expire: null,
};

const suivre = (ligne: LigneBesoin): BesoinSuivi => ({ ...ligne, suite: SUITES[ligne.etat] });

@ApiTags('Prêt de compétences')
@Controller('api/v1/besoins-de-competences')
export class BesoinsController {
  constructor(
    @InjectRepository(LigneBesoin) private readonly lignes: Repository<LigneBesoin>,
    @InjectRepository(LigneOffreClassee) private readonly classements: Repository<LigneOffreClassee>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les besoins de compétences de son territoire, les plus anciens d'abord ; pour une entreprise, les siens. */
  @Question('', lecture, 'besoins-de-competences')
  @ApiOkResponse({ type: pageOf(BesoinSuivi) })
  async lister(
    @Query() { page, taille, region, siren, ...criteres }: FiltreBesoins,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<BesoinSuivi>> {
    const visible = visibles(actor, { ...(region && { region }), ...(siren && { siren }) });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [condition, valeurs] = conditionsDe({ ...criteres, ...visible });
    const [lignes, total] = await this.lignes
      .createQueryBuilder('ligne')
      .where(condition, valeurs)
      .orderBy('ligne.publieLe')
      .addOrderBy('ligne.besoinId')
      .setFindOptions(placeOf({ page, taille }))
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces besoins en sont où. */
  @Question('nombres', lecture, 'besoins-de-competences')
  @ApiOkResponse({ type: [NombreDeBesoins] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDeBesoins[]> {
    const visible = visibles(actor);
    if (!visible) return [];
    const [condition, valeurs] = conditionsDe(visible);
    return nombresParEtat(this.lignes.createQueryBuilder('ligne').where(condition, valeurs));
  }

  /** Un besoin, les offres classées pour lui, et ce sur quoi chacune est jugée. */
  @Question(':besoinId', lecture, 'besoins-de-competences')
  @ApiOkResponse({ type: BesoinExplique })
  @ApiParam({ name: 'besoinId', example: '0190c5a0-0000-7000-8000-000000000711' })
  @ApiPatience('que les offres soient classées')
  async lire(
    @Param('besoinId', UuidParameter) besoinId: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<BesoinExplique> {
    const visible = visibles(actor);
    const lire = async () => visible && this.lignes.findOneBy({ ...visible, besoinId });
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => lue?.tour !== 0);
    if (!ligne) throw new BesoinInconnu();
    const classement = await this.classements.find({ where: { besoinId, tour: ligne.tour }, order: { rang: 'ASC' } });
    return { ...suivre(ligne), classement };
  }
}
