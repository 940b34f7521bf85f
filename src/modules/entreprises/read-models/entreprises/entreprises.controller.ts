import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question, SIREN } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { EntrepriseDuRegistre, situer } from './entreprises.answer';
import { FicheEntreprise } from './entreprises.entity';
import { FiltreEntreprises } from './entreprises.query';
import { FicheEtablissement } from './etablissements.entity';
import { RegionDEntreprise } from './regions-des-entreprises.entity';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class EntreprisesController {
  constructor(
    @InjectRepository(FicheEntreprise) private readonly fiches: Repository<FicheEntreprise>,
    @InjectRepository(FicheEtablissement) private readonly etablissements: Repository<FicheEtablissement>,
    @InjectRepository(RegionDEntreprise) private readonly regions: Repository<RegionDEntreprise>,
  ) {}

  /** Les entreprises de son périmètre, par SIREN : celles qui ont, ou ont eu, un établissement dans la région. */
  @Question('', lecture, 'entreprises')
  @ApiOkResponse({ type: pageOf(EntrepriseDuRegistre) })
  async lister(
    @Query() { page, taille, region }: FiltreEntreprises,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<EntrepriseDuRegistre>> {
    const perimetre = visibles(actor, region === undefined ? {} : { region });
    if (!perimetre) return { page, taille, total: 0, lignes: [] };
    const { skip, take } = placeOf({ page, taille });
    const [fiches, total] = await this.dans(perimetre)
      .orderBy('fiche.siren', 'ASC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: await this.avecEtablissements(fiches) };
  }

  /** La fiche d'une entreprise, avec ses établissements. */
  @Question(':siren', lecture, 'entreprises')
  @ApiOkResponse({ type: EntrepriseDuRegistre })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(@Param('siren', SIREN) siren: string, @AskedBy() actor: Actor): Promise<EntrepriseDuRegistre> {
    const perimetre = visibles(actor, { siren });
    const fiche = perimetre && (await this.dans({ ...perimetre, siren }).getOne());
    const [entreprise] = fiche ? await this.avecEtablissements([fiche]) : [];
    if (!entreprise) throw new EntrepriseInconnue();
    return entreprise;
  }

  private dans({ siren, region }: { readonly siren?: string; readonly region?: string }) {
    const fiches = this.fiches.createQueryBuilder('fiche');
    if (siren !== undefined) fiches.andWhere('fiche.siren = :siren', { siren });
    if (region !== undefined) {
      const deLaRegion = this.regions
        .createQueryBuilder('ici')
        .select('1')
        .where('ici.siren = fiche.siren and ici.region = :region');
      fiches.andWhere(`exists (${deLaRegion.getQuery()})`, { region });
    }
    return fiches;
  }

  private async avecEtablissements(fiches: readonly FicheEntreprise[]): Promise<EntrepriseDuRegistre[]> {
    const sirens = fiches.map(({ siren }) => siren);
    const connus = await this.etablissements.find({
      where: { siren: In(sirens) },
      order: { siren: 'ASC', rang: 'ASC' },
    });
    return fiches.map((fiche) => ({
      ...fiche,
      etablissements: connus.filter(({ siren }) => siren === fiche.siren).map(situer),
      aCompleter: fiche.categoriePme === null ? ['taille'] : [],
    }));
  }
}
