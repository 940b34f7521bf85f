import { Controller, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dateDeParis } from '#libs/france';
import { CodeParameter, Download, Page } from '#libs/http';
import { csv } from '#libs/ui';
import { CatalogueDesIndicateurs } from '#modules/marque-mission';
import { Clock } from '../../../composition/clock';
import { RelevesPublies, SuiviDesDepartements, SuiviDesIndicateurs, type SuiviDIndicateur } from '../../../pilotage';
import { PageDemandee } from '../../page-demandee';
import type { Vue } from '../../vue';
import { pageDuCatalogue } from './catalogue.page';
import { colonnesDuSuivi } from './colonnes';
import { colonnesDesDepartements } from './departements';
import { pageDeLIndicateur } from './indicateur.page';

const CODE = new CodeParameter(40);
const LECTURES = [
  ...['indicateurs', 'mesures', 'series', 'pilotage', 'dossiers', 'releves'],
  ...['demandes-accompagnement', 'prestations'],
];

/** What is public of the indicators: nobody has to be identified. */
@ApiExcludeController()
@Controller('pilotage/indicateurs')
export class PagesDesIndicateursController {
  constructor(
    private readonly catalogue: CatalogueDesIndicateurs,
    private readonly suivi: SuiviDesIndicateurs,
    private readonly releves: RelevesPublies,
    private readonly departements: SuiviDesDepartements,
    private readonly clock: Clock,
  ) {}

  @Page('', 'indicateurs')
  async lister(): Promise<Vue> {
    return pageDuCatalogue(await this.catalogue.lister());
  }

  @Page(':code', ...LECTURES)
  async lire(@Param('code', CODE) code: string, @Query() { page }: PageDemandee): Promise<Vue> {
    return pageDeLIndicateur(await this.suivre(code), await this.releves.lire(code), page ?? 1);
  }

  @Download(':code/regions.csv', 'text/csv; charset=utf-8', ...LECTURES)
  async csv(@Param('code', CODE) code: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const suivi = await this.suivre(code);
    this.nommer(reply, suivi, 'regions.csv');
    return csv(colonnesDuSuivi(suivi.indicateur.unite), suivi.territoires);
  }

  @Download(':code/regions.json', 'application/json; charset=utf-8', ...LECTURES)
  async json(@Param('code', CODE) code: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const suivi = await this.suivre(code);
    this.nommer(reply, suivi, 'regions.json');
    const { unite, decimales, version } = suivi.indicateur;
    const fictive = suivi.edition?.fictive ?? false;
    return JSON.stringify({ code, version, unite, decimales, fictive, territoires: suivi.territoires });
  }

  @Download(':code/departements.csv', 'text/csv; charset=utf-8', ...LECTURES)
  async csvDesDepartements(
    @Param('code', CODE) code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { suivi, lignes } = await this.parDepartement(code, reply, 'csv');
    return csv(colonnesDesDepartements(suivi.indicateur.unite), lignes);
  }

  @Download(':code/departements.json', 'application/json; charset=utf-8', ...LECTURES)
  async jsonDesDepartements(
    @Param('code', CODE) code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { suivi, lignes } = await this.parDepartement(code, reply, 'json');
    const { unite, decimales, version } = suivi.indicateur;
    return JSON.stringify({ code, version, unite, decimales, departements: lignes });
  }

  private async parDepartement(code: string, reply: FastifyReply, extension: string) {
    const suivi = await this.suivre(code);
    const { lignes, provenance } = await this.departements.lire(suivi, this.aujourdHui());
    this.nommer(reply, { ...suivi, provenance }, `departements.${extension}`);
    return { suivi, lignes };
  }

  private async suivre(code: string): Promise<SuiviDIndicateur> {
    const suivi = await this.suivi.lire(code, this.aujourdHui());
    if (!suivi) throw new NotFoundException();
    return suivi;
  }

  /** The name says which, on which day and up to which position. */
  private nommer(reply: FastifyReply, { indicateur, edition, provenance }: SuiviDIndicateur, suite: string): void {
    const position = provenance?.position ?? 0n;
    const fichier = `${['indicateur', indicateur.code, ...(edition?.fictive ? ['fictif'] : []), this.aujourdHui(), 'position', position].join('-')}-${suite}`;
    void reply.header('content-disposition', `attachment; filename="${fichier}"`);
  }

  private aujourdHui(): string {
    return dateDeParis(this.clock.now().toISOString());
  }
}
