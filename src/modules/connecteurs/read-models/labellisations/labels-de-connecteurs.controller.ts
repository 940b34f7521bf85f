import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, PUBLIC, Question } from '#libs/http';
import { lectureDesLabellisations } from '#modules/habilitations';
import { LabelDeConnecteurHorsDuRegistre } from '../../labellisation/labellisation.errors';
import { NUMERO_DE_LABELLISATION } from '../../labellisation/numero.parameter';
import { RegistreDesLabelsDeConnecteurs } from '../../registre-des-labels-de-connecteurs';
import { LabelDeConnecteurVerifie } from './labellisations.answer';
import { FiltreLabelsDeConnecteurs } from './labellisations.query';
import { LigneCertificat } from './labels-de-connecteurs.entity';

@ApiTags('Label des connecteurs')
@Controller('api/v1/labels-de-connecteurs')
export class LabelsDeConnecteursController {
  constructor(
    @InjectRepository(LigneCertificat) private readonly lignes: Repository<LigneCertificat>,
    private readonly registre: RegistreDesLabelsDeConnecteurs,
  ) {}

  /** Les labels de connecteurs de son territoire, ceux qui finissent le plus tôt d'abord, avec les retraits envisagés. */
  @Question('', lectureDesLabellisations, 'labellisations')
  @ApiOkResponse({ type: pageOf(LigneCertificat) })
  async lister(
    @Query() { page, taille, etat, region }: FiltreLabelsDeConnecteurs,
    @AskedBy() { territoire }: Actor,
  ): Promise<PageOf<LigneCertificat>> {
    if (territoire !== 'FR' && region !== undefined && region !== territoire)
      return { page, taille, total: 0, lignes: [] };
    const cherchee = territoire === 'FR' ? region : territoire;
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...(cherchee === undefined ? {} : { region: cherchee }), ...(etat === undefined ? {} : { etat }) },
      order: { expireLe: 'ASC', numero: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Vérifier un label de connecteur par son numéro : actif, suspendu, expiré ou retiré, et depuis quand. Le nom de qui le porte n'est dit que s'il paraît dans l'annuaire. */
  @Question(':numero', PUBLIC, 'labellisations', 'connecteurs')
  @ApiOkResponse({ type: LabelDeConnecteurVerifie })
  @ApiParam({ name: 'numero', example: 'CL-1-AZ5AYGWRB5D2' })
  async lire(@Param('numero', NUMERO_DE_LABELLISATION) numero: string): Promise<LabelDeConnecteurVerifie> {
    const label = await this.registre.lire(numero, dateDeParis(new Date().toISOString()));
    if (!label) throw new LabelDeConnecteurHorsDuRegistre();
    return label;
  }
}
