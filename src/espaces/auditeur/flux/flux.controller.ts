import { Controller, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError, type Actor, type Json, type RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, AskedUnder, Page, problemOf, SeeOther, UnderMandate } from '#libs/http';
import { FLUX } from '../../../audit/chronologie/chronologie.controller';
import { LECTURE_DES_FAITS } from '../../../audit/lecture-des-faits';
import { comparer } from '../../../audit/chronologie/comparaison';
import { joursDUnFlux } from '../../../audit/chronologie/jours-d-un-flux';
import { LectureDUnFlux } from '../../../audit/chronologie/lecture-d-un-flux';
import { momentDe } from '../../../audit/chronologie/moment';
import { pageDeFaits } from '../../../audit/chronologie/page-de-faits';
import { etatALaDate } from '../../../audit/chronologie/replis';
import { champsDeLEtat } from '../../../audit/recit/champs-d-un-etat';
import { Clock } from '../../../composition/clock';
import { adresse } from '../../adresse';
import { PageDemandee } from '../../page-demandee';
import type { Vue } from '../../vue';
import { adresseDuFlux } from '../liens';
import { coteACote } from '../lignes';
import { pageDeLaComparaison } from './comparaison.page';
import { pageDeLEtat } from './etat.page';
import { pageDuFlux } from './flux.page';
import { ComparaisonDemandee, EtatDemande } from './flux.query';

const TAILLE = 25;

/** A state is told in the words of the facts that form it. */
const champsDe = ([premier]: readonly RecordedEvent[], etat: Json) =>
  premier ? champsDeLEtat(premier.type, etat) : [];

/** What is refused at one date stands in the page, where another one may be chosen. */
const luOuRefuse = async <Lu>(
  lire: () => Promise<Lu>,
  reply: FastifyReply,
): Promise<Lu | { readonly refus: string }> => {
  try {
    return await lire();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { status, detail } = problemOf(error, false).problem;
    void reply.status(status);
    return { refus: detail };
  }
};

/** The history of one stream, its state at a date, and two dates of it side by side. */
@ApiExcludeController()
@Controller('audit/flux/:flux')
export class PagesDUnFluxController {
  constructor(
    private readonly lecture: LectureDUnFlux,
    private readonly clock: Clock,
  ) {}

  @Page('')
  @AskedUnder(LECTURE_DES_FAITS)
  async histoire(
    @Param('flux', FLUX) flux: string,
    @Query() { page = 1 }: PageDemandee,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    const ouvert = await this.lecture.ouvrir(flux, { actor, mandatId });
    return pageDuFlux({ flux, page, taille: TAILLE, ...(await pageDeFaits(ouvert, { page, taille: TAILLE })) });
  }

  @Page('etat')
  @AskedUnder(LECTURE_DES_FAITS)
  async etat(
    @Param('flux', FLUX) flux: string,
    @Query() { le, rang, selon }: EtatDemande,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Vue | SeeOther> {
    const ouvert = await this.lecture.ouvrir(flux, { actor, mandatId });
    const jours = await joursDUnFlux(ouvert, selon);
    const choisi = rang === undefined ? undefined : (jours[rang - 1] ?? jours.at(-1));
    if (choisi !== undefined) return new SeeOther(adresse(adresseDuFlux(flux, '/etat'), { le: choisi, selon }));
    const jour = le ?? this.aujourdHui();
    const lu = await luOuRefuse(async () => {
      const { faits, etat } = await etatALaDate(ouvert, momentDe(jour), selon);
      return { faits: faits.length, champs: champsDe(faits, etat) };
    }, reply);
    return pageDeLEtat({ flux, le: jour, selon, jours, lu });
  }

  @Page('comparaison')
  @AskedUnder(LECTURE_DES_FAITS)
  async comparaison(
    @Param('flux', FLUX) flux: string,
    @Query() { de, deSelon, a, aSelon }: ComparaisonDemandee,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Vue> {
    const ouvert = await this.lecture.ouvrir(flux, { actor, mandatId });
    const premierJour = de ?? (await joursDUnFlux(ouvert, deSelon))[0] ?? this.aujourdHui();
    const dates = { de: premierJour, deSelon, a: a ?? this.aujourdHui(), aSelon };
    const lu = await luOuRefuse(async () => {
      const premier = await etatALaDate(ouvert, momentDe(dates.de), deSelon);
      const second = await etatALaDate(ouvert, momentDe(dates.a), aSelon);
      const lignes = coteACote(champsDe(premier.faits, premier.etat), champsDe(second.faits, second.etat));
      return { ...comparer(ouvert, premier, second), lignes };
    }, reply);
    return pageDeLaComparaison({ flux, dates, lu });
  }

  private aujourdHui(): string {
    return dateDeParis(this.clock.now().toISOString());
  }
}
