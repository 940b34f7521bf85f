import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type FindOptionsWhere, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesRegions, peutVoirLaRegion } from '#modules/habilitations';
import { CODE_D_INDICATEUR } from '../../indicateur/code-d-indicateur.parameter';
import { PERIODE_RELEVEE } from '../../releve/releve-designe.parameter';
import { ReleveInconnu } from '../../releve/releve.errors';
import { RetraitementsEnCours } from '../../retraitements-en-cours';
import { TERRITOIRE } from '../../territoire.parameter';
import { ReleveComplet } from './releves.answer';
import { LigneReleve } from './releves.entity';
import { LigneRetraitement } from './retraitements.entity';
import { FiltreReleves } from './releves.query';

/** What is not published is the mission's work. */
const voitLesBrouillons = ({ territoire }: Actor): boolean => territoire === 'FR';

/** Exact values of other regions may be those of a few companies: their public page hides these. */
const peutLire = (actor: Actor, territoire: string): boolean =>
  territoire === 'FR' || peutVoirLaRegion(actor, territoire);

const lisibles = ({ territoire: sien }: Actor, demande: string | undefined): FindOptionsWhere<LigneReleve> => {
  if (demande !== undefined) return { territoire: demande };
  return sien === 'FR' ? {} : { territoire: In(['FR', sien]) };
};

@ApiTags('Relevés')
@Controller('api/v1')
export class RelevesController {
  constructor(
    @InjectRepository(LigneReleve) private readonly releves: Repository<LigneReleve>,
    @InjectRepository(LigneRetraitement) private readonly retraitements: Repository<LigneRetraitement>,
    private readonly enCours: RetraitementsEnCours,
  ) {}

  /** Les relevés, par indicateur, territoire et période. Une région lit ceux du pays et les siens, une fois publiés. */
  @Question('releves', lectureDesRegions, 'releves')
  @ApiOkResponse({ type: pageOf(LigneReleve) })
  async lister(
    @Query() { page, taille, code, territoire, periode, etat }: FiltreReleves,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneReleve>> {
    const vu = voitLesBrouillons(actor) ? etat : 'publie';
    const estLisible = territoire === undefined || peutLire(actor, territoire);
    if (!estLisible || (etat !== undefined && etat !== vu)) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.releves.findAndCount({
      where: {
        ...(code === undefined ? {} : { code }),
        ...lisibles(actor, territoire),
        ...(periode === undefined ? {} : { periode }),
        ...(vu === undefined ? {} : { etat: vu }),
      },
      order: { code: 'ASC', territoire: 'ASC', periode: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Un relevé et ses retraitements : la valeur publiée, l'effet de la définition, celui des faits tardifs. */
  @Question('indicateurs/:code/releves/:territoire/:periode', lectureDesRegions, 'releves')
  @ApiOkResponse({ type: ReleveComplet })
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  @ApiParam({ name: 'territoire', example: 'FR' })
  @ApiParam({ name: 'periode', example: '2026-T1' })
  async lire(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Param('territoire', TERRITOIRE) territoire: string,
    @Param('periode', PERIODE_RELEVEE) periode: string,
    @AskedBy() actor: Actor,
  ): Promise<ReleveComplet> {
    const designe = { code, territoire, periode };
    const releve = await this.releves.findOneBy(designe);
    if (!releve || !peutLire(actor, territoire) || (releve.etat !== 'publie' && !voitLesBrouillons(actor)))
      throw new ReleveInconnu();
    const lignes = await this.retraitements.find({ where: designe, order: { rang: 'ASC' } });
    const avancement = lignes.some(({ etat }) => etat === 'en-cours')
      ? await this.enCours.avancementPourCent(designe)
      : null;
    return {
      ...releve,
      retraitements: lignes.map(({ code: _, territoire: __, periode: ___, ...retraitement }) => ({
        ...retraitement,
        avancementPourCent: retraitement.etat === 'en-cours' ? (avancement ?? 0) : null,
      })),
    };
  }
}
