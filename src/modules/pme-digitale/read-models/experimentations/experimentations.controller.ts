import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CodeParameter, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesRegions } from '#modules/habilitations';
import { ExperimentationInconnue } from '../../experimentation/experimentation.errors';
import { ExperimentationDetaillee, ExperimentationSuivie } from './experimentations.answer';
import { LigneExperimentation } from './experimentations.entity';
import { FiltreExperimentations } from './experimentations.query';
import { LigneQuota } from './quotas.entity';

const SUITES: Readonly<Record<LigneExperimentation['etat'], string | null>> = {
  ouverte: 'Mission : prononcer les admissibilités, puis démarrer.',
  'en-cours': 'Mission : évaluer, à la fin de l’expérimentation.',
  evaluee: 'Mission : clore l’expérimentation.',
  close: null,
};

const A_FIGER = 'Mission : figer les groupes de comparaison, avant que des résultats soient connus.';

const suivre = (ligne: LigneExperimentation): ExperimentationSuivie => ({
  ...ligne,
  suite: ligne.etat === 'en-cours' && ligne.groupesFigesLe === null ? A_FIGER : SUITES[ligne.etat],
});

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class ExperimentationsController {
  constructor(
    @InjectRepository(LigneExperimentation) private readonly lignes: Repository<LigneExperimentation>,
    @InjectRepository(LigneQuota) private readonly quotas: Repository<LigneQuota>,
  ) {}

  /** Les expérimentations, la dernière ouverte d'abord. Mission, auditeurs, régions. */
  @Question('', lectureDesRegions, 'experimentations')
  @ApiOkResponse({ type: pageOf(ExperimentationSuivie) })
  async lister(@Query() { page, taille, etat }: FiltreExperimentations): Promise<PageOf<ExperimentationSuivie>> {
    const [lignes, total] = await this.lignes.findAndCount({
      where: etat === undefined ? {} : { etat },
      order: { ouverteLe: 'DESC', experimentationId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Une expérimentation : ses places, ses quotas pris et ouverts. Mission, auditeurs, régions. */
  @Question(':experimentationId', lectureDesRegions, 'experimentations')
  @ApiOkResponse({ type: ExperimentationDetaillee })
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  async lire(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
  ): Promise<ExperimentationDetaillee> {
    const [ligne, quotas] = await Promise.all([
      this.lignes.findOneBy({ experimentationId }),
      this.quotas.find({ where: { experimentationId }, order: { axe: 'ASC', code: 'ASC' } }),
    ]);
    if (!ligne) throw new ExperimentationInconnue();
    const ouverts = quotas.map(({ axe, code, plafond, admises, enAttente }) => ({
      axe,
      code,
      plafond,
      admises,
      enAttente,
      ouvert: admises < plafond,
    }));
    return { ...suivre(ligne), quotas: ouverts };
  }
}
