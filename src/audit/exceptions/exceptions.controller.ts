import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, PatternParameter, Question, UnderMandate, type PageOf } from '#libs/http';
import { permise } from '#modules/habilitations';
import { ExceptionsReservees } from '../audit.errors';
import { listeDe } from './chiffrer';
import { ChiffreDExceptions, LigneDException } from './exceptions.answer';
import { FiltreDExceptions } from './exceptions.query';
import { CODES_DES_GENRES, type Genre } from './genres';
import { LectureDesExceptions } from './lecture-des-exceptions';

export const LECTURE_DES_EXCEPTIONS = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'], region: ['auditeur'] },
  ExceptionsReservees,
);

export const GENRE = new PatternParameter(new RegExp(`^(?:${CODES_DES_GENRES.join('|')})$`), 'genre d’exception');

@ApiTags('Audit')
@Controller('api/v1/audit/exceptions')
export class ExceptionsController {
  constructor(private readonly exceptions: LectureDesExceptions) {}

  /** Combien d'exceptions de chaque genre, ce qui en est une, et l'adresse de leur liste. Auditeurs, dans leur mandat, et mission. */
  @Question('', LECTURE_DES_EXCEPTIONS, 'exceptions')
  @ApiOkResponse({ type: [ChiffreDExceptions] })
  async compter(
    @Query() { page: _, taille: _taille, ...filtre }: FiltreDExceptions,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<ChiffreDExceptions[]> {
    const { territoire, du, au } = filtre;
    const chiffres = await this.exceptions.compter(filtre, { actor, mandatId });
    return chiffres.map((chiffre) => ({ ...chiffre, liste: listeDe(chiffre.genre, { territoire, du, au }) }));
  }

  /** Les exceptions d'un genre, la dernière enregistrée d'abord, chacune avec ses faits, ses personnes et une phrase. Auditeurs, dans leur mandat, et mission. */
  @Question(':genre', LECTURE_DES_EXCEPTIONS, 'exceptions')
  @ApiParam({ name: 'genre', example: 'faits-tardifs' })
  @ApiOkResponse({ type: pageOf(LigneDException) })
  async lister(
    @Param('genre', GENRE) genre: Genre,
    @Query() { page, taille, ...filtre }: FiltreDExceptions,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<PageOf<LigneDException>> {
    return {
      page,
      taille,
      ...(await this.exceptions.lister(genre, filtre, { page, taille }, { actor, mandatId })),
    };
  }
}
