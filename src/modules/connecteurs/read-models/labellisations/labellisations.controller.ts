import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesLabellisations } from '#modules/habilitations';
import { LabellisationAInstruire, NombreDeLabellisations } from './labellisations.answer';
import { LigneEvaluation, LigneLabellisation } from './labellisations.entity';
import { FiltreLabellisations } from './labellisations.query';

const suiteDe = ({ etat, evaluations }: LigneLabellisation): string | null => {
  switch (etat) {
    case 'demandee':
      return 'Mission : dire si elle est recevable.';
    case 'recevable':
      return 'Mission : affecter deux évaluateurs.';
    case 'en-evaluation':
      return evaluations < 2
        ? 'Évaluateurs : rendre leur évaluation.'
        : 'Mission : décider, par une troisième personne.';
    case 'rejetee-par-silence':
      return 'Mission : décider encore. Candidat : demander de nouveau.';
    default:
      return null;
  }
};

@ApiTags('Label des connecteurs')
@Controller('api/v1/labellisations')
export class LabellisationsController {
  constructor(
    @InjectRepository(LigneLabellisation) private readonly lignes: Repository<LigneLabellisation>,
    @InjectRepository(LigneEvaluation) private readonly evaluations: Repository<LigneEvaluation>,
  ) {}

  /** Les demandes de label de son territoire, celles dont le silence vient le plus tôt d'abord. Mission, évaluateurs, auditeurs, régions. */
  @Question('', lectureDesLabellisations, 'labellisations')
  @ApiOkResponse({ type: pageOf(LabellisationAInstruire) })
  async lister(
    @Query() { page, taille, ...filtre }: FiltreLabellisations,
    @AskedBy() { territoire }: Actor,
  ): Promise<PageOf<LabellisationAInstruire>> {
    const demande = this.lignes.createQueryBuilder('ligne');
    if (territoire !== 'FR') demande.andWhere('ligne.region = :territoire', { territoire });
    for (const colonne of ['etat', 'region', 'evaluations'] as const)
      if (filtre[colonne] !== undefined)
        demande.andWhere(`ligne.${colonne} = :${colonne}`, { [colonne]: filtre[colonne] });
    if (filtre.evaluateurId !== undefined) {
      const aRendre = this.evaluations
        .createQueryBuilder('evaluation')
        .select('1')
        .where('evaluation.connecteurId = ligne.connecteurId and evaluation.rang = ligne.rang')
        .andWhere('evaluation.evaluateurId = :evaluateurId and evaluation.rendueLe is null');
      demande.andWhere(`exists (${aRendre.getQuery()})`, { evaluateurId: filtre.evaluateurId });
      demande.andWhere('ligne.finieLe is null');
    }
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande
      .orderBy('ligne.silenceLe', 'ASC')
      .addOrderBy('ligne.connecteurId', 'ASC')
      .addOrderBy('ligne.rang', 'ASC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map((ligne) => ({ ...ligne, suite: suiteDe(ligne) })) };
  }

  /** Combien de demandes en sont où, dans son territoire, et quand le silence décide de la première. */
  @Question('nombres', lectureDesLabellisations, 'labellisations')
  @ApiOkResponse({ type: [NombreDeLabellisations] })
  async compter(@AskedBy() { territoire }: Actor): Promise<NombreDeLabellisations[]> {
    const demande = this.lignes
      .createQueryBuilder('ligne')
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .addSelect('min(ligne.silenceLe)::text', 'premierSilenceLe')
      .groupBy('ligne.etat')
      .orderBy('ligne.etat', 'ASC');
    if (territoire !== 'FR') demande.where('ligne.region = :territoire', { territoire });
    return demande.getRawMany<NombreDeLabellisations>();
  }
}
