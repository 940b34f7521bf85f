import { Controller, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Page, type IdentifiedRequest } from '#libs/http';
import { LectureDUnFlux } from '../../../audit/chronologie/lecture-d-un-flux';
import { HISTOIRES } from '../../../audit/histoires/histoires.projection';
import { LECTURE_DES_FAITS } from '../../../audit/lecture-des-faits';
import type { Vue } from '../../vue';
import { pageDAudit, pageDeSession } from '../session/session.page';
import { RechercheDAudit } from './recherche';
import { pageDeRecherche } from './recherche.page';
import { RechercheDemandee } from './recherche.query';

/** Where audit begins: the form of a session, then the search. */
@ApiExcludeController()
@Controller('audit')
export class PageDeRechercheController {
  constructor(
    private readonly recherche: RechercheDAudit,
    private readonly lecture: LectureDUnFlux,
  ) {}

  @Page('', 'entreprises', HISTOIRES)
  async chercher(
    @Query() { q }: RechercheDemandee,
    @Req() { actor, mandateId: mandatId, url }: IdentifiedRequest,
  ): Promise<Vue> {
    if (!actor) return pageDeSession({ vers: pageDAudit(url) });
    LECTURE_DES_FAITS.check(actor);
    const lecteur = { actor, mandatId };
    const trouve = q === undefined ? undefined : await this.recherche.chercher(q, lecteur);
    return pageDeRecherche({ lecteur, portee: await this.lecture.portee(lecteur), q, trouve });
  }
}
