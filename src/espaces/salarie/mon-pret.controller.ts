import { Body, Controller, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOn, FormPage, PersonalPage } from '#libs/http';
import { RecueillirConsentement, RefuserConsentement, RetirerConsentement } from '#modules/pme-digitale';
import type { Vue } from '../vue';
import { MonPret, type PretMontre } from './mon-pret';
import { pageDuLienInconnu, pageDuPret } from './mon-pret.page';
import { ReponseDuSalarieBody, type REPONSES } from './reponse.body';

const ACTES = {
  accepter: RecueillirConsentement,
  refuser: RefuserConsentement,
  retirer: RetirerConsentement,
} as const satisfies Record<(typeof REPONSES)[number], unknown>;

/** The employee has no account: the link that they received says who they are. Opening it changes nothing. */
@ApiExcludeController()
@Controller()
export class MonPretController {
  constructor(
    private readonly pret: MonPret,
    private readonly commands: CommandBus,
  ) {}

  @PersonalPage('mon-pret')
  async montrer(@Query('lien') lien: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<Vue> {
    return this.vue(await this.pret.lire(lien), lien, reply);
  }

  @FormPage('mon-pret')
  async repondre(
    @Body() { lien, reponse }: ReponseDuSalarieBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Vue> {
    const avant = await this.pret.lire(lien);
    const sert = avant?.lien.usage === (reponse === 'retirer' ? 'retrait' : 'reponse');
    if (avant && sert && avant.statut === 'ouvert') {
      const { conventionId, numero, salarieId } = avant.lien;
      const context = contextOn(request, { personneId: salarieId, role: 'systeme', territoire: 'FR' });
      await this.commands.execute(new ACTES[reponse]({ conventionId, numero }, context));
    }
    return this.vue(await this.pret.lire(lien), lien, reply);
  }

  private vue(montre: PretMontre | undefined, lien: unknown, reply: FastifyReply): Vue {
    if (montre) return pageDuPret(montre, String(lien));
    void reply.status(404);
    return pageDuLienInconnu;
  }
}
