import { Controller, Get, Header, NotFoundException, Param, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dateDeParis } from '#libs/france';
import { TableauDeBord, type Tableau } from '../../pilotage';
import { Bandeaux } from '../bandeaux';
import type { AnyFigure } from './figure';
import { FIGURES } from './figures';
import { pagePilotage } from './pilotage.page';
import { PageErreurFilter } from '../page-erreur.filter';

/** Says which figure it is, on which day it was read, and up to which position of the journal. */
const nomDeFichier = ({ id, projections }: AnyFigure, { provenances }: Tableau): string => {
  const positions = projections.map((name) => provenances[name]?.position ?? 0n);
  const position = positions.reduce((moindre, lue) => (lue < moindre ? lue : moindre));
  return `pilotage-${id}-${dateDeParis(new Date().toISOString())}-position-${position}.csv`;
};

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
  async csv(@Param('figure') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const figure = FIGURES.find((candidate) => candidate.id === id);
    if (!figure) throw new NotFoundException();
    const tableau = await this.tableau.lireUn(figure.id, figure.projections);
    void reply.header('content-disposition', `attachment; filename="${nomDeFichier(figure, tableau)}"`);
    return figure.csv(tableau);
  }
}
