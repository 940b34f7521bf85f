import { Controller, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, AskedUnder, Page, UnderMandate } from '#libs/http';
import { GENRE, LECTURE_DES_EXCEPTIONS } from '../../../audit/exceptions/exceptions.controller';
import type { Genre } from '../../../audit/exceptions/genres';
import { LectureDesExceptions } from '../../../audit/exceptions/lecture-des-exceptions';
import { HISTOIRES } from '../../../audit/histoires/histoires.projection';
import { LectureDesHistoires } from '../../../audit/histoires/lecture-des-histoires';
import type { Vue } from '../../vue';
import { pageDesChiffres } from './chiffres.page';
import { ExceptionsCherchees, PageDExceptions } from './exceptions.query';
import { pageDesExceptions } from './exceptions.page';

const TAILLE = 25;

/** How many exceptions there are of each kind, and those of one. */
@ApiExcludeController()
@Controller('audit/exceptions')
export class PagesDesExceptionsController {
  constructor(
    private readonly exceptions: LectureDesExceptions,
    private readonly histoires: LectureDesHistoires,
  ) {}

  @Page('', 'exceptions')
  @AskedUnder(LECTURE_DES_EXCEPTIONS)
  async chiffres(
    @Query() filtre: ExceptionsCherchees,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    return pageDesChiffres(filtre, await this.exceptions.compter(filtre, { actor, mandatId }));
  }

  @Page(':genre', 'exceptions', HISTOIRES)
  @AskedUnder(LECTURE_DES_EXCEPTIONS)
  async lister(
    @Param('genre', GENRE) genre: Genre,
    @Query() { page = 1, ...recherche }: PageDExceptions,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    const lecteur = { actor, mandatId };
    const tranche = { page, taille: TAILLE };
    const lues = await this.exceptions.lister(genre, recherche, tranche, lecteur);
    const positions = lues.lignes
      .flatMap(({ position, autrePosition }) => [position, autrePosition])
      .filter((position) => position !== null);
    const faits = await this.histoires.identifiants(positions, lecteur);
    return pageDesExceptions(genre, { recherche, ...tranche, ...lues }, faits);
  }
}
