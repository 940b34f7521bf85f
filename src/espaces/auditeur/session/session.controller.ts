import { Body, Controller, HttpException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FormPage, problemOf, SeeOther } from '#libs/http';
import { DomainError } from '#libs/event-sourcing';
import { AdressePublique, cookieDeFin, cookieDeSession, Identification } from '../../../acces';
import { LECTURE_DES_FAITS } from '../../../audit/lecture-des-faits';
import type { Vue } from '../../vue';
import { SessionBody } from './session.body';
import { pageDAudit, pageDeSession } from './session.page';

/** A trial token opens a session, until login replaces it. The token is in a body and in a cookie, never in an address. */
@ApiExcludeController()
@Controller('audit/session')
export class SessionDAuditController {
  constructor(
    private readonly identification: Identification,
    private readonly adresse: AdressePublique,
  ) {}

  @FormPage('')
  async ouvrir(
    @Body() { jeton, vers }: SessionBody,
    @Req() { protocol }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Vue | SeeOther> {
    try {
      LECTURE_DES_FAITS.check(await this.identification.admettre(jeton));
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof HttpException)) throw error;
      const { status, detail } = problemOf(error, false).problem;
      void reply.status(status);
      return pageDeSession({ vers: pageDAudit(vers), refus: detail });
    }
    const estChiffre = protocol === 'https' || this.adresse.racine.startsWith('https:');
    void reply.header('set-cookie', cookieDeSession(jeton, estChiffre));
    return new SeeOther(pageDAudit(vers));
  }

  @FormPage('fin')
  fermer(@Res({ passthrough: true }) reply: FastifyReply): SeeOther {
    void reply.header('set-cookie', cookieDeFin);
    return new SeeOther('/audit');
  }
}
