import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { FeuilleDeRouteSuivie, type ActionSuivie } from './feuilles-de-route.answer';
import { LigneAction, LigneFeuilleDeRoute, LigneRealisation, RevisionDesFeuilles } from './feuilles-de-route.entity';
import { FiltreFeuillesDeRoute } from './feuilles-de-route.query';

const suivre = (action: LigneAction, realisee: LigneRealisation | undefined, jour: string): ActionSuivie => ({
  ...action,
  etat: realisee ? 'realisee' : action.echeanceLe < jour ? 'en-retard' : 'en-cours',
  realiseeLe: realisee?.realiseeLe ?? null,
});

@ApiTags('Feuilles de route')
@Controller('api/v1/feuilles-de-route')
export class FeuillesDeRouteController {
  constructor(
    @InjectRepository(LigneFeuilleDeRoute) private readonly feuilles: Repository<LigneFeuilleDeRoute>,
    @InjectRepository(LigneAction) private readonly actions: Repository<LigneAction>,
    @InjectRepository(LigneRealisation) private readonly realisations: Repository<LigneRealisation>,
    @InjectRepository(RevisionDesFeuilles) private readonly revisions: Repository<RevisionDesFeuilles>,
  ) {}

  /** Les feuilles de route par région et par période, avec l'état de leurs actions. Une région lit les siennes. */
  @Question('', lectureDesRegions, 'feuilles-de-route')
  @ApiOkResponse({ type: pageOf(FeuilleDeRouteSuivie) })
  async lister(
    @Query() { page, taille, region, periode }: FiltreFeuillesDeRoute,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<FeuilleDeRouteSuivie>> {
    const perimetre = visibles(actor, region === undefined ? {} : { region });
    if (!perimetre) return { page, taille, total: 0, lignes: [] };
    const [feuilles, total] = await this.feuilles.findAndCount({
      where: { ...perimetre, ...(periode === undefined ? {} : { periode }) },
      order: { region: 'ASC', periode: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: await this.suivies(feuilles, dateDeParis(new Date().toISOString())) };
  }

  private async suivies(feuilles: readonly LigneFeuilleDeRoute[], jour: string): Promise<FeuilleDeRouteSuivie[]> {
    const where = {
      region: In(feuilles.map(({ region }) => region)),
      periode: In(feuilles.map(({ periode }) => periode)),
    };
    const [actions, realisations, revisions] = await Promise.all([
      this.actions.find({ where, order: { rang: 'ASC' } }),
      this.realisations.find({ where }),
      this.revisions.findBy({ region: where.region }),
    ]);
    return feuilles.map((feuille) => {
      const { region, periode } = feuille;
      const ici = (ligne: LigneAction | LigneRealisation) => ligne.region === region && ligne.periode === periode;
      const faites = new Map(realisations.filter(ici).map((faite) => [faite.code, faite]));
      const suivies = actions.filter(ici).map((action) => suivre(action, faites.get(action.code), jour));
      const budgetCentimes = suivies.reduce((somme, action) => somme + action.budgetCentimes, 0);
      const enRetard = suivies.filter(({ etat }) => etat === 'en-retard').length;
      const revision = revisions.find((lue) => lue.region === region)?.revision ?? 0;
      return { ...feuille, budgetCentimes, enRetard, revision, actions: suivies };
    });
  }
}
