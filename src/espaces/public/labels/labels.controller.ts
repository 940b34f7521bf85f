import { Controller, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dateDeParis } from '#libs/france';
import { Download, Page, PatternParameter } from '#libs/http';
import { csv } from '#libs/ui';
import { FORME_DU_NUMERO, RegistreDesLabels, type LabelPublic } from '#modules/marque-mission';
import { Clock } from '../../../composition/clock';
import type { Vue } from '../../vue';
import { certificatDe } from './certificat';
import { COLONNES } from './colonnes';
import { pageDuLabel } from './label.page';
import { pageDuRegistre } from './labels.page';
import { PageDeLabels, RechercheDeLabels } from './labels.query';

const NUMERO = new PatternParameter(FORME_DU_NUMERO, 'numéro de label de la forme CC-552081317-1');
const TAILLE = 50;
/** More labels than the programme will give: a download is one answer. */
const AU_PLUS = 100_000;

/** The public register: nobody has to be identified. */
@ApiExcludeController()
@Controller()
export class RegistreController {
  constructor(
    private readonly registre: RegistreDesLabels,
    private readonly clock: Clock,
  ) {}

  private aujourdHui(): string {
    return dateDeParis(this.clock.now().toISOString());
  }

  @Page('labels', 'labels')
  async page(@Query() { page = 1, nom, siren, numero, region, etat }: PageDeLabels): Promise<Vue> {
    const recherche = { nom, siren, numero, region, etat };
    const trouves = await this.registre.chercher(recherche, this.aujourdHui(), { page, taille: TAILLE });
    return pageDuRegistre({ recherche, page, taille: TAILLE, ...trouves });
  }

  @Page('labels/:numero', 'labels')
  async label(@Param('numero', NUMERO) numero: string): Promise<Vue> {
    const label = await this.registre.lire(numero, this.aujourdHui());
    if (!label) throw new NotFoundException();
    return pageDuLabel(label);
  }

  @Download('labels/:numero/certificat.pdf', 'application/pdf', 'labels')
  async certificat(
    @Param('numero', NUMERO) numero: string,
    @Req() { protocol, host }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const label = await this.registre.lire(numero, this.aujourdHui());
    if (label?.etat !== 'actif') throw new NotFoundException();
    void reply.header('content-disposition', `attachment; filename="certificat-${numero}.pdf"`);
    return certificatDe(label, `${protocol}://${host}/labels/${numero}`);
  }

  @Download('labels.csv', 'text/csv; charset=utf-8', 'labels')
  async csv(@Query() recherche: RechercheDeLabels, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return csv(COLONNES, await this.toutes(recherche, 'csv', reply));
  }

  @Download('labels.json', 'application/json; charset=utf-8', 'labels')
  async json(@Query() recherche: RechercheDeLabels, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return JSON.stringify(await this.toutes(recherche, 'json', reply));
  }

  private async toutes(
    recherche: RechercheDeLabels,
    extension: string,
    reply: FastifyReply,
  ): Promise<readonly LabelPublic[]> {
    const jour = this.aujourdHui();
    void reply.header('content-disposition', `attachment; filename="labels-${jour}.${extension}"`);
    return (await this.registre.chercher(recherche, jour, { page: 1, taille: AU_PLUS })).lignes;
  }
}
