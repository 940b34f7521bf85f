import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { type Repository, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { estAuditeur, lectureDesMandats } from '#modules/habilitations';
import { etatDuMandat, type EtatDeMandat } from '../../mandat-audit/mandat-audit';
import { MandatInconnu } from '../../mandat-audit/mandat-audit.errors';
import { MandatDAuditSuivi, SUITES } from './mandats.answer';
import { LigneMandatDAudit } from './mandats.entity';
import { FiltreMandatsDAudit } from './mandats.query';

/** Where `etatDuMandat` says that a mandate is, for a query. */
const CONDITIONS: Readonly<Record<EtatDeMandat, string>> = {
  revoque: 'ligne.revoqueLe is not null',
  'a-venir': 'ligne.revoqueLe is null and ligne.du > :jour',
  'en-cours': 'ligne.revoqueLe is null and ligne.du <= :jour and ligne.au >= :jour',
  echu: 'ligne.revoqueLe is null and ligne.au < :jour',
};

const suivre = (ligne: LigneMandatDAudit, jour: string): MandatDAuditSuivi => {
  const etat = etatDuMandat({ ...ligne, revoque: ligne.revoqueLe !== null }, jour);
  return Object.assign(new MandatDAuditSuivi(), ligne, { etat, suite: SUITES[etat] });
};

@ApiTags('Audits')
@Controller('api/v1/mandats-audit')
export class MandatsDAuditController {
  constructor(@InjectRepository(LigneMandatDAudit) private readonly lignes: Repository<LigneMandatDAudit>) {}

  /** Les mandats d'audit, ceux qui finissent le plus tard d'abord. Mission ; un auditeur lit les siens. */
  @Question('', lectureDesMandats, 'mandats-d-audit')
  @ApiOkResponse({ type: pageOf(MandatDAuditSuivi) })
  async lister(
    @Query() { page, taille, etat, auditeurId }: FiltreMandatsDAudit,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<MandatDAuditSuivi>> {
    const jour = dateDeParis(new Date().toISOString());
    const choix = this.lisibles(actor);
    if (auditeurId !== undefined) choix.andWhere('ligne.auditeurId = :choisi', { choisi: auditeurId });
    if (etat !== undefined) choix.andWhere(CONDITIONS[etat], { jour });
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await choix
      .orderBy({ 'ligne.au': 'DESC', 'ligne.mandatId': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map((ligne) => suivre(ligne, jour)) };
  }

  /** Un mandat d'audit : ce qu'il ouvre, et où il en est. */
  @Question(':mandatId', lectureDesMandats, 'mandats-d-audit')
  @ApiOkResponse({ type: MandatDAuditSuivi })
  @ApiParam({ name: 'mandatId', example: '0190c5a0-0000-7000-8000-00000000a001' })
  async lire(@Param('mandatId', UuidParameter) mandatId: string, @AskedBy() actor: Actor): Promise<MandatDAuditSuivi> {
    const ligne = await this.lisibles(actor).andWhere({ mandatId }).getOne();
    if (!ligne) throw new MandatInconnu();
    return suivre(ligne, dateDeParis(new Date().toISOString()));
  }

  private lisibles(actor: Actor): SelectQueryBuilder<LigneMandatDAudit> {
    const choix = this.lignes.createQueryBuilder('ligne').where('true');
    if (estAuditeur(actor)) choix.andWhere('ligne.auditeurId = :lui', { lui: actor.personneId });
    return choix;
  }
}
