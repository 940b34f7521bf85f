import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, Question, type PageOf } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { CampagneInconnue } from '../../campagne/campagne.errors';
import { CODE_DE_CAMPAGNE } from '../../campagne/code-de-campagne.parameter';
import { CampagneSuivie } from './campagnes.answer';
import { LigneCampagne } from './campagnes.entity';
import { FrequentationParCampagne } from './campagnes.figures';
import { FiltreCampagnes } from './campagnes.query';

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class CampagnesController {
  constructor(
    @InjectRepository(LigneCampagne) private readonly lignes: Repository<LigneCampagne>,
    @InjectRepository(FrequentationParCampagne)
    private readonly frequentations: Repository<FrequentationParCampagne>,
  ) {}

  /** Les campagnes par code, avec leur fréquentation. Une région lit les siennes et celles de la mission. */
  @Question('', lectureDesRegions, 'campagnes')
  @ApiOkResponse({ type: pageOf(CampagneSuivie) })
  async lister(
    @Query() { page, taille, territoire, etat }: FiltreCampagnes,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<CampagneSuivie>> {
    const demande = this.vuesPar(actor);
    if (territoire !== undefined) demande.andWhere({ territoire });
    if (etat !== undefined) demande.andWhere({ etat });
    const [lignes, total] = await demande
      .orderBy('ligne.code', 'ASC')
      .skip((page - 1) * taille)
      .take(taille)
      .getManyAndCount();
    return { page, taille, total, lignes: await this.suivies(lignes) };
  }

  /** Une campagne, avec sa fréquentation. */
  @Question(':code', lectureDesRegions, 'campagnes')
  @ApiOkResponse({ type: CampagneSuivie })
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  async lire(@Param('code', CODE_DE_CAMPAGNE) code: string, @AskedBy() actor: Actor): Promise<CampagneSuivie> {
    const [campagne] = await this.suivies(await this.vuesPar(actor).andWhere({ code }).getMany());
    if (!campagne) throw new CampagneInconnue();
    return campagne;
  }

  private vuesPar(actor: Actor) {
    const region = visibles(actor)?.region;
    const demande = this.lignes.createQueryBuilder('ligne').where('true');
    return region === undefined ? demande : demande.andWhere({ territoire: In(['FR', region]) });
  }

  private async suivies(lignes: readonly LigneCampagne[]): Promise<CampagneSuivie[]> {
    const relevees = await this.frequentations.findBy({ code: In(lignes.map(({ code }) => code)) });
    return lignes.map((ligne) => {
      const { jours = 0, personnes = 0, entreprises = 0 } = relevees.find(({ code }) => code === ligne.code) ?? {};
      return { ...ligne, jours, personnes, entreprises };
    });
  }
}
