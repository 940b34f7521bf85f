import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { nombresParEtat } from '../nombres-par-etat';
import { OffreInconnue } from '../../offre-competence/offre-competence.errors';
import { partLibre } from '../../temps-partage';
import { conditionsDe } from '../chercher';
import { NombreDOffres, OffreDetaillee, OffreSuivie } from './offres.answer';
import { LigneOffre, LignePart } from './offres.entity';
import { FiltreOffres } from './offres.query';

const suivre = (ligne: LigneOffre, parts: readonly LignePart[]): OffreSuivie => {
  const partLibrePourCent = partLibre(ligne.partPourCent, parts, ligne);
  const ouverte = ligne.etat === 'publiee' && partLibrePourCent > 0;
  return { ...ligne, partLibrePourCent, suite: ouverte ? 'Entreprises et région : proposer un appariement.' : null };
};

@ApiTags('Prêt de compétences')
@Controller('api/v1/offres-de-competences')
export class OffresController {
  constructor(
    @InjectRepository(LigneOffre) private readonly lignes: Repository<LigneOffre>,
    @InjectRepository(LignePart) private readonly parts: Repository<LignePart>,
  ) {}

  /** Les offres de compétences de son territoire, les plus anciennes d'abord ; pour une entreprise, les siennes. */
  @Question('', lecture, 'offres-de-competences')
  @ApiOkResponse({ type: pageOf(OffreSuivie) })
  async lister(
    @Query() { page, taille, region, siren, ...criteres }: FiltreOffres,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<OffreSuivie>> {
    const visible = visibles(actor, { ...(region && { region }), ...(siren && { siren }) });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [condition, valeurs] = conditionsDe({ ...criteres, ...visible });
    const [lignes, total] = await this.lignes
      .createQueryBuilder('ligne')
      .where(condition, valeurs)
      .orderBy('ligne.publieeLe')
      .addOrderBy('ligne.offreId')
      .setFindOptions(placeOf({ page, taille }))
      .getManyAndCount();
    const parts = await this.parts.findBy({ offreId: In(lignes.map(({ offreId }) => offreId)) });
    const desLignes = lignes.map((ligne) =>
      suivre(
        ligne,
        parts.filter(({ offreId }) => offreId === ligne.offreId),
      ),
    );
    return { page, taille, total, lignes: desLignes };
  }

  /** Combien de ces offres en sont où. */
  @Question('nombres', lecture, 'offres-de-competences')
  @ApiOkResponse({ type: [NombreDOffres] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDOffres[]> {
    const visible = visibles(actor);
    if (!visible) return [];
    const [condition, valeurs] = conditionsDe(visible);
    return nombresParEtat(this.lignes.createQueryBuilder('ligne').where(condition, valeurs));
  }

  /** Une offre, ce qu'il en reste, et les parts que tiennent ses appariements. */
  @Question(':offreId', lecture, 'offres-de-competences')
  @ApiOkResponse({ type: OffreDetaillee })
  @ApiParam({ name: 'offreId', example: '0190c5a0-0000-7000-8000-000000000701' })
  async lire(@Param('offreId', UuidParameter) offreId: string, @AskedBy() actor: Actor): Promise<OffreDetaillee> {
    const visible = visibles(actor);
    const ligne = visible && (await this.lignes.findOneBy({ ...visible, offreId }));
    if (!ligne) throw new OffreInconnue();
    const parts = await this.parts.find({ where: { offreId }, order: { du: 'ASC', appariementId: 'ASC' } });
    return { ...suivre(ligne, parts), parts };
  }
}
