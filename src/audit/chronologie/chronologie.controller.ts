import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Pagination, PatternParameter, Question, UnderMandate } from '#libs/http';
import { HISTOIRES } from '../histoires/histoires.projection';
import { LECTURE_DES_FAITS } from '../lecture-des-faits';
import { changements } from './changements';
import { ComparaisonDEtats, EtatDUnFlux, FaitRaconte } from './chronologie.answer';
import { comparer } from './comparaison';
import { DateDUnEtat, DeuxEtats } from './chronologie.query';
import { LectureDUnFlux } from './lecture-d-un-flux';
import { momentDe } from './moment';
import { pageDeFaits } from './page-de-faits';
import { montrer } from './raconter';
import { etatALaDate } from './replis';

export const FORME_DU_FLUX = /^[A-Za-z]{1,60}-[\w.:-]{1,200}$/;
export const FLUX = new PatternParameter(FORME_DU_FLUX, 'nom de flux, comme entreprise-552081317,');
const EXEMPLE = 'dossierAide-0190c5a0-0000-7000-8000-0000000000d1';

/** Facts are read from the journal, which has what the reader did once histories have it. */
@ApiTags('Audit')
@Controller('api/v1/audit/flux/:flux')
@ApiParam({ name: 'flux', example: EXEMPLE })
export class ChronologieController {
  constructor(private readonly lecture: LectureDUnFlux) {}

  /** Les faits d'un flux dans leur ordre : qui, quand, ce qu'ils disent et ce qu'ils changent. Auditeurs, sous leur mandat, et mission. */
  @Question('faits', LECTURE_DES_FAITS, HISTOIRES)
  @ApiOkResponse({ type: pageOf(FaitRaconte) })
  async faits(
    @Param('flux', FLUX) flux: string,
    @Query() { page, taille }: Pagination,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<PageOf<FaitRaconte>> {
    const ouvert = await this.lecture.ouvrir(flux, { actor, mandatId });
    return { page, taille, ...(await pageDeFaits(ouvert, { page, taille })) };
  }

  /** L'état d'un flux à la fin d'un jour, à un instant ou à une position, tel qu'il était connu ou tel qu'il compte en droit. Auditeurs, sous leur mandat, et mission. */
  @Question('etat', LECTURE_DES_FAITS, HISTOIRES)
  @ApiOkResponse({ type: EtatDUnFlux })
  async etat(
    @Param('flux', FLUX) flux: string,
    @Query() { le, selon }: DateDUnEtat,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<EtatDUnFlux> {
    const { faits, etat } = await etatALaDate(
      await this.lecture.ouvrir(flux, { actor, mandatId }),
      momentDe(le),
      selon,
    );
    return { faits: faits.length, etat: changements({}, etat).map(montrer) };
  }

  /** Deux états d'un flux : les faits qui les séparent, et ce qui diffère. Auditeurs, sous leur mandat, et mission. */
  @Question('comparaison', LECTURE_DES_FAITS, HISTOIRES)
  @ApiOkResponse({ type: ComparaisonDEtats })
  async comparerDeuxEtats(
    @Param('flux', FLUX) flux: string,
    @Query() { de, deSelon, a, aSelon }: DeuxEtats,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<ComparaisonDEtats> {
    const ouvert = await this.lecture.ouvrir(flux, { actor, mandatId });
    const premier = await etatALaDate(ouvert, momentDe(de), deSelon);
    return comparer(ouvert, premier, await etatALaDate(ouvert, momentDe(a), aSelon));
  }
}
