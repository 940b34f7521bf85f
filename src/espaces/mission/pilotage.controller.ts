import { Controller, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dateDeParis } from '#libs/france';
import { badRequest, Download, Page } from '#libs/http';
import { csv, type Column } from '#libs/ui';
import { Clock } from '../../composition/clock';
import {
  estArrondi,
  LECTURES_DU_TABLEAU,
  moindre,
  SuiviDesIndicateurs,
  TableauDeBord,
  type Filtre,
} from '../../pilotage';
import type { Vue } from '../vue';
import { FIGURES, NOMS } from './figures/figures';
import { pagePilotage } from './pilotage.page';
import { FiltrePilotage } from './pilotage.query';

const filtreDe = ({ region, dispositif, du, au }: FiltrePilotage): Filtre => {
  if (du !== undefined && au !== undefined && du > au)
    throw badRequest([
      { champ: 'au', message: 'le dernier mois (« Au mois ») ne peut pas précéder le premier (« Du mois »).' },
    ]);
  return { region, dispositif, du, au };
};

@ApiExcludeController()
@Controller('pilotage')
export class PilotageController {
  constructor(
    private readonly tableau: TableauDeBord,
    private readonly suivi: SuiviDesIndicateurs,
    private readonly clock: Clock,
  ) {}

  /** While the simulated year is played, its own day. */
  private aujourdHui(): string {
    return dateDeParis(this.clock.now().toISOString());
  }

  @Page('', ...LECTURES_DU_TABLEAU, 'dispositifs', 'indicateurs', 'mesures', 'series')
  async page(@Query() query: FiltrePilotage): Promise<Vue> {
    const demande = { filtre: filtreDe(query), jour: this.aujourdHui() };
    const tableau = await this.tableau.lire(demande.filtre, demande.jour);
    return pagePilotage(tableau, await this.suivi.lister(demande.jour), demande);
  }

  /** One figure as its table shows it. The name says which, under which filters, on which day and up to which position. */
  @Download(':figure.csv', 'text/csv; charset=utf-8', ...LECTURES_DU_TABLEAU)
  async csv(
    @Param('figure') figure: string,
    @Query() query: FiltrePilotage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const nom = NOMS.find((connu) => connu === figure);
    if (!nom) throw new NotFoundException();
    const jour = this.aujourdHui();
    const filtre = filtreDe(query);
    const { chiffre, provenances } = await this.tableau.lireUn(nom, filtre, jour);
    const position = moindre(Object.values(provenances))?.position ?? 0n;
    const criteres = Object.entries<string | undefined>({ ...filtre }).flatMap(([critere, valeur]) =>
      valeur === undefined ? [] : [critere, valeur],
    );
    const precision = estArrondi(nom, filtre) ? ['arrondi'] : [];
    const fichier = `${['pilotage', nom, ...criteres, ...precision, jour, 'position', position].join('-')}.csv`;
    void reply.header('content-disposition', `attachment; filename="${fichier}"`);
    return csv(FIGURES[nom].colonnes as readonly Column<unknown>[], chiffre.lignes);
  }
}
