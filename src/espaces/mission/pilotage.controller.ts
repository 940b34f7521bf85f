import { Controller, Get, Header, NotFoundException, Param, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { TableauDeBord } from '../../pilotage';
import { Bandeaux } from '../bandeaux';
import { FIGURES } from './figures';
import { pagePilotage } from './pilotage.page';
import { PageErreurFilter } from '../page-erreur.filter';

@ApiExcludeController()
@UseFilters(PageErreurFilter)
@Controller('pilotage')
export class PilotageController {
  constructor(
    private readonly tableau: TableauDeBord,
    private readonly bandeaux: Bandeaux,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async page(): Promise<string> {
    const [tableau, { banners, enCours }] = await Promise.all([this.tableau.lire(), this.bandeaux.lire()]);
    return pagePilotage(tableau, { banners, ...(enCours ? { refreshSeconds: 5 } : {}) });
  }

  @Get(':figure.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async csv(@Param('figure') id: string): Promise<string> {
    const figure = FIGURES.find((candidate) => candidate.id === id);
    if (!figure) throw new NotFoundException();
    return figure.csv(await this.tableau.lireUn(figure.id));
  }
}
