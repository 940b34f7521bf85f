import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, placeOf, Question } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { Versements } from './versements-en-base';
import { PageDesVersements, SommeDesVersements } from './versements.answer';
import { FiltreVersements } from './versements.query';

@ApiTags('Subventions versées')
@Controller('api/v1/versements')
export class VersementsController {
  constructor(private readonly versements: Versements) {}

  /** Les faits qui ont payé une subvention, dans l'ordre de leur jour, avec leur somme. La mission, pour le pays ; une région, les siens. */
  @Question('', lectureDesRegions, 'versements', 'mesures')
  @ApiOkResponse({ type: PageDesVersements })
  async lister(
    @Query() { page, taille, region, ...criteres }: FiltreVersements,
    @AskedBy() actor: Actor,
  ): Promise<PageDesVersements> {
    const perimetre = visibles(actor, region === undefined ? {} : { region });
    if (!perimetre) return { page, taille, total: 0, totalCentimes: 0, lignes: [] };
    const trouves = await this.versements.lister({ ...criteres, region: perimetre.region }, placeOf({ page, taille }));
    return { page, taille, ...trouves };
  }

  /** Leurs nombres et leurs sommes, exacts, par recommandation, région et mois. */
  @Question('nombres', lectureDesRegions, 'versements')
  @ApiOkResponse({ type: [SommeDesVersements] })
  async compter(
    @Query() { region, ...criteres }: FiltreVersements,
    @AskedBy() actor: Actor,
  ): Promise<SommeDesVersements[]> {
    const perimetre = visibles(actor, region === undefined ? {} : { region });
    return perimetre ? this.versements.compter({ ...criteres, region: perimetre.region }) : [];
  }
}
