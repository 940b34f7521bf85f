import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, PatternParameter, placeOf, Question, UnderMandate, type PageOf } from '#libs/http';
import { permise, visibles } from '#modules/habilitations';
import { ExceptionsReservees } from '../audit.errors';
import { LectureDUnFlux } from '../chronologie/lecture-d-un-flux';
import { dansLaPortee } from '../dans-la-portee';
import { FluxDuProgramme } from '../flux-du-programme';
import { chiffrer, listeDe } from './chiffrer';
import { ExceptionsEnBase, type CriteresDExceptions } from './exceptions-en-base';
import { ChiffreDExceptions, LigneDException } from './exceptions.answer';
import { FiltreDExceptions } from './exceptions.query';
import { CODES_DES_GENRES, type Genre } from './genres';
import { montrer } from './montrer';

const lectureDesExceptions = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'], region: ['auditeur'] },
  ExceptionsReservees,
);

const GENRE = new PatternParameter(new RegExp(`^(?:${CODES_DES_GENRES.join('|')})$`), 'genre d’exception');

@ApiTags('Audit')
@Controller('api/v1/audit/exceptions')
export class ExceptionsController {
  constructor(
    private readonly exceptions: ExceptionsEnBase,
    private readonly lecture: LectureDUnFlux,
    private readonly flux: FluxDuProgramme,
  ) {}

  /** Combien d'exceptions de chaque genre, ce qui en est une, et l'adresse de leur liste. Auditeurs, dans leur mandat, et mission. */
  @Question('', lectureDesExceptions, 'exceptions')
  @ApiOkResponse({ type: [ChiffreDExceptions] })
  async compter(
    @Query() { page: _, taille: _taille, ...filtre }: FiltreDExceptions,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<ChiffreDExceptions[]> {
    const criteres = await this.criteres(filtre, actor, mandatId);
    const nombres = criteres ? await this.exceptions.compter(criteres) : new Map<Genre, number>();
    const { territoire, du, au } = filtre;
    return chiffrer(nombres, dateDeParis(new Date().toISOString())).map((chiffre) => ({
      ...chiffre,
      liste: listeDe(chiffre.genre, { territoire, du, au }),
    }));
  }

  /** Les exceptions d'un genre, la dernière enregistrée d'abord, chacune avec ses faits, ses personnes et une phrase. Auditeurs, dans leur mandat, et mission. */
  @Question(':genre', lectureDesExceptions, 'exceptions')
  @ApiParam({ name: 'genre', example: 'faits-tardifs' })
  @ApiOkResponse({ type: pageOf(LigneDException) })
  async lister(
    @Param('genre', GENRE) genre: Genre,
    @Query() { page, taille, ...filtre }: FiltreDExceptions,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<PageOf<LigneDException>> {
    const criteres = await this.criteres(filtre, actor, mandatId);
    if (!criteres) return { page, taille, total: 0, lignes: [] };
    const { total, lignes } = await this.exceptions.lister(genre, criteres, placeOf({ page, taille }));
    return { page, taille, total, lignes: lignes.map((ligne) => montrer(genre, ligne)) };
  }

  /** What the reader asks for within what they may read; undefined when nothing is left of it. */
  private async criteres(
    { territoire, ...periode }: Pick<FiltreDExceptions, 'territoire' | 'du' | 'au'>,
    actor: Actor,
    mandatId: string | undefined,
  ): Promise<CriteresDExceptions | undefined> {
    const perimetre = visibles(actor, territoire === undefined || territoire === 'FR' ? {} : { region: territoire });
    if (!perimetre) return undefined;
    const portee = await this.lecture.portee({ actor, mandatId });
    const { modules } = portee;
    const ouverts = [...this.flux.parCategorie.values()].filter(({ module }) => modules?.includes(module) ?? true);
    return {
      ...{ region: perimetre.region, ...dansLaPortee(periode, portee) },
      categories: modules ? ouverts.map(({ category }) => category) : null,
      aujourdhui: dateDeParis(new Date().toISOString()),
    };
  }
}
