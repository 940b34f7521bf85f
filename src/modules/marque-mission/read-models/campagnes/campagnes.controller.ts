import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { CampagneInconnue } from '../../campagne/campagne.errors';
import { CODE_DE_CAMPAGNE } from '../../campagne/code-de-campagne.parameter';
import { CampagneSuivie } from './campagnes.answer';
import { LigneCampagne } from './campagnes.entity';
import { EffetDeCampagne, FrequentationParCampagne, VenuesParCampagne } from './campagnes.figures';
import { FiltreCampagnes } from './campagnes.query';

const SANS_FREQUENTATION = { jours: 0, personnes: 0, entreprises: 0 };
const SANS_VENUE = { venues: 0 };
const SANS_EFFET = { enrolees: 0, aidees: 0, labellisees: 0 };

const coutPar = ({ coutCentimes }: LigneCampagne, nombre: number): number | null =>
  nombre === 0 ? null : Math.round(coutCentimes / nombre);

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class CampagnesController {
  constructor(
    @InjectRepository(LigneCampagne) private readonly lignes: Repository<LigneCampagne>,
    @InjectRepository(FrequentationParCampagne)
    private readonly frequentations: Repository<FrequentationParCampagne>,
    @InjectRepository(VenuesParCampagne) private readonly venues: Repository<VenuesParCampagne>,
    @InjectRepository(EffetDeCampagne) private readonly effets: Repository<EffetDeCampagne>,
  ) {}

  /** Les campagnes par code, avec leur fréquentation et leur effet. Une région lit les siennes et celles de la mission. */
  @Question('', lectureDesRegions, 'campagnes')
  @ApiOkResponse({ type: pageOf(CampagneSuivie) })
  async lister(
    @Query() { page, taille, territoire, etat }: FiltreCampagnes,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<CampagneSuivie>> {
    const demande = this.vuesPar(actor);
    if (territoire !== undefined) demande.andWhere({ territoire });
    if (etat !== undefined) demande.andWhere({ etat });
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande.orderBy('ligne.code', 'ASC').skip(skip).take(take).getManyAndCount();
    return { page, taille, total, lignes: await this.suivies(lignes) };
  }

  /** Une campagne, avec sa fréquentation, et les entreprises enrôlées sous son code, aidées et labellisées depuis. */
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
    const code = In(lignes.map((ligne) => ligne.code));
    const [relevees, connues, effets] = await Promise.all([
      this.frequentations.findBy({ code }),
      this.venues.findBy({ code }),
      this.effets.findBy({ code }),
    ]);
    return lignes.map((ligne) => {
      const venus = relevees.find((relevee) => relevee.code === ligne.code) ?? SANS_FREQUENTATION;
      const { venues } = connues.find((comptees) => comptees.code === ligne.code) ?? SANS_VENUE;
      const effet = effets.find((trouve) => trouve.code === ligne.code) ?? SANS_EFFET;
      return {
        ...{ ...venus, ...effet, ...ligne, venues },
        coutParEnroleeCentimes: coutPar(ligne, effet.enrolees),
        coutParAideeCentimes: coutPar(ligne, effet.aidees),
        coutParLabelliseeCentimes: coutPar(ligne, effet.labellisees),
      };
    });
  }
}
