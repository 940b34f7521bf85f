import { Controller, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dateDeParis } from '#libs/france';
import { Download, Page } from '#libs/http';
import { csv } from '#libs/ui';
import { AnnuaireDesConnecteurs, type FicheDAnnuaire } from '#modules/connecteurs';
import { Clock } from '../../../composition/clock';
import type { Vue } from '../../vue';
import { pageDeLAnnuaire } from './annuaire.page';
import { PageDAnnuaire, RechercheDansLaPage } from './annuaire.query';
import { COLONNES } from './colonnes';

const LECTURES = ['connecteurs', 'labellisations'];
const TAILLE = 50;
/** More connecteurs than the programme will have: a download is one answer. */
const AU_PLUS = 100_000;

/** The public directory: nobody has to be identified. */
@ApiExcludeController()
@Controller()
export class PagesDeLAnnuaireController {
  constructor(
    private readonly annuaire: AnnuaireDesConnecteurs,
    private readonly clock: Clock,
  ) {}

  private aujourdHui(): string {
    return dateDeParis(this.clock.now().toISOString());
  }

  @Page('connecteurs', ...LECTURES)
  async page(@Query() { page = 1, departement, competence }: PageDAnnuaire): Promise<Vue> {
    const recherche = { departement, competence };
    const trouves = await this.annuaire.chercher(recherche, this.aujourdHui(), { page, taille: TAILLE });
    return pageDeLAnnuaire({ recherche, page, taille: TAILLE, ...trouves });
  }

  @Download('connecteurs.csv', 'text/csv; charset=utf-8', ...LECTURES)
  async csv(@Query() recherche: RechercheDansLaPage, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return csv(COLONNES, await this.tous(recherche, 'csv', reply));
  }

  @Download('connecteurs.json', 'application/json; charset=utf-8', ...LECTURES)
  async json(
    @Query() recherche: RechercheDansLaPage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return JSON.stringify(await this.tous(recherche, 'json', reply));
  }

  private async tous(
    recherche: RechercheDansLaPage,
    extension: string,
    reply: FastifyReply,
  ): Promise<readonly FicheDAnnuaire[]> {
    const jour = this.aujourdHui();
    void reply.header('content-disposition', `attachment; filename="connecteurs-${jour}.${extension}"`);
    return (await this.annuaire.chercher(recherche, jour, { page: 1, taille: AU_PLUS })).lignes;
  }
}
