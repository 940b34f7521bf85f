import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { pageOf, type PageOf, placeOf, PUBLIC, Question } from '#libs/http';
import { PartenaireALAnnuaire } from './partenaires.answer';
import { CharteEnVigueur, LignePartenaire } from './partenaires.entity';
import { FiltrePartenaires } from './partenaires.query';

/** The directory is public: it names legal persons, and leaves out who signed for them. */
@ApiTags('Partenaires')
@Controller('api/v1/partenaires')
export class PartenairesController {
  constructor(
    @InjectRepository(LignePartenaire) private readonly lignes: Repository<LignePartenaire>,
    @InjectRepository(CharteEnVigueur) private readonly chartes: Repository<CharteEnVigueur>,
  ) {}

  /** L'annuaire des partenaires, par nom ; ceux qui sont à relancer pour signer la charte en vigueur. */
  @Question('', PUBLIC, 'partenaires')
  @ApiOkResponse({ type: pageOf(PartenaireALAnnuaire) })
  async lister(
    @Query() { page, taille, aRelancer, etat, nature, territoire, origine }: FiltrePartenaires,
  ): Promise<PageOf<PartenaireALAnnuaire>> {
    const enVigueur = (await this.chartes.findOneBy({ nature: 'partenaire' }))?.empreinte ?? null;
    const demande = this.lignes.createQueryBuilder('ligne').where({ etat });
    if (nature !== undefined) demande.andWhere({ nature });
    if (territoire !== undefined) demande.andWhere({ territoire });
    if (origine !== undefined) demande.andWhere({ origine });
    const ancienne = "coalesce(ligne.etat = 'actif' and ligne.empreinteSignee <> :enVigueur, false)";
    if (aRelancer !== undefined) demande.andWhere(`${ancienne} = :aRelancer`, { enVigueur, aRelancer });
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande
      .orderBy({ 'ligne.nom': 'ASC', 'ligne.siren': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const montrer = (ligne: LignePartenaire) => ({
      ...ligne,
      aRelancer: ligne.etat === 'actif' && ligne.empreinteSignee !== null && ligne.empreinteSignee !== enVigueur,
    });
    return { page, taille, total, lignes: lignes.map(montrer) };
  }
}
