import { Controller, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, AskedUnder, Page, UnderMandate, UuidParameter } from '#libs/http';
import { HISTOIRES } from '../../../audit/histoires/histoires.projection';
import { LectureDesHistoires } from '../../../audit/histoires/lecture-des-histoires';
import { LECTURE_DES_FAITS } from '../../../audit/lecture-des-faits';
import type { Vue } from '../../vue';
import { pageDeLHistoire, pageDuFait } from './histoire.page';
import { PageDHistoire } from './histoire.query';

const TAILLE = 25;

/** Facts of any stream: those of a file, a company, a person, a region or a chain of acts, and what followed from one. */
@ApiExcludeController()
@Controller('audit')
export class PagesDesHistoiresController {
  constructor(private readonly histoires: LectureDesHistoires) {}

  @Page('histoire', HISTOIRES)
  @AskedUnder(LECTURE_DES_FAITS)
  async histoire(
    @Query() { page = 1, ...histoire }: PageDHistoire,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    const { sur, acteur, correlation, territoire } = histoire;
    if (sur === undefined && acteur === undefined && correlation === undefined && territoire === undefined)
      return pageDeLHistoire(histoire, undefined);
    const tranche = { page, taille: TAILLE };
    const lue = await this.histoires.lire(histoire, tranche, { actor, mandatId });
    return pageDeLHistoire(histoire, { recherche: histoire, ...tranche, ...lue });
  }

  @Page('faits/:faitId', HISTOIRES)
  @AskedUnder(LECTURE_DES_FAITS)
  async fait(
    @Param('faitId', UuidParameter) faitId: string,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    return pageDuFait(await this.histoires.unFait(faitId, { actor, mandatId }));
  }
}
