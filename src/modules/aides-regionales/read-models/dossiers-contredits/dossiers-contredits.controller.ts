import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { contreditPar, SANS_SUITE } from '../../dossier-aide/fin-de-l-entreprise';
import { LigneDossier } from '../dossiers/dossiers.entity';
import { DossierContredit } from './dossiers-contredits.answer';
import { FinDEntreprise } from './dossiers-contredits.entity';
import { FiltreDossiersContredits } from './dossiers-contredits.query';

type DossierFini = LigneDossier & { readonly fins: readonly FinDEntreprise[] };

/** As `contreditPar` judges. The granting date of a file that has an amount is that of its decision. */
const CONTREDIT = `fin.siren = dossier.siren and (
  (fin.siret = '' and (dossier."deposeLe" > fin."finieLe"
    or (dossier."montantAccordeCentimes" is not null and dossier."decideLe" >= fin."finieLe")))
  or (fin.siret = dossier.siret and dossier."deposeLe" > fin."finieLe"))`;

const reponse = ({ dossierId, siren, siret, region, etat, deposeLe, ...ligne }: DossierFini): DossierContredit => {
  const accordeeLe = ligne.montantAccordeCentimes === null ? null : ligne.decideLe;
  const fins = ligne.fins.map(({ siret: ferme, finieLe, enregistreLe }) => {
    const de = ferme === '' ? ('entreprise' as const) : ('etablissement' as const);
    return { ...contreditPar({ deposeLe, accordeeLe }, { de, finieLe }), enregistreLe };
  });
  return { dossierId, siren, siret, region, etat, deposeLe, accordeeLe, fins };
};

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-contredits')
export class DossiersContreditsController {
  constructor(@InjectRepository(LigneDossier) private readonly dossiers: Repository<LigneDossier>) {}

  /** Les dossiers déposés ou accordés après la fin de leur entreprise ou de leur établissement, enregistrée depuis ; les plus anciens d'abord. */
  @Question('', lectureDesRegions, 'dossiers', 'dossiers-contredits')
  @ApiOkResponse({ type: pageOf(DossierContredit) })
  async lister(
    @Query() { page, taille, region }: FiltreDossiersContredits,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<DossierContredit>> {
    const visible = visibles(actor, region === undefined ? {} : { region });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await this.dossiers
      .createQueryBuilder('dossier')
      .innerJoinAndMapMany('dossier.fins', FinDEntreprise, 'fin', CONTREDIT)
      .where(visible)
      .andWhere('dossier.etat not in (:...sansSuite)', { sansSuite: SANS_SUITE })
      .orderBy('dossier.deposeLe', 'ASC')
      .addOrderBy('dossier.dossierId', 'ASC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: (lignes as DossierFini[]).map(reponse) };
  }
}
