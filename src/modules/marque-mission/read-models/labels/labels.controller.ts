import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { dateDeParis } from '#libs/france';
import { pageOf, PUBLIC, Question, type PageOf } from '#libs/http';
import { NUMERO } from '../../label-entreprise/numero.parameter';
import { LabelHorsDuRegistre } from '../../label-entreprise/label-entreprise.errors';
import { LabelAuRegistre } from './labels.answer';
import { FiltreLabels } from './labels.query';
import { RegistreDesLabels } from '../../registre-des-labels';

/** The register is public: whoever is identified reads all of it, and everybody its page. */
@ApiTags('Label Croissance Connectée')
@Controller('api/v1/labels')
export class LabelsController {
  constructor(private readonly registre: RegistreDesLabels) {}

  /** Le registre des labels, par numéro. */
  @Question('', PUBLIC, 'labels')
  @ApiOkResponse({ type: pageOf(LabelAuRegistre) })
  async lister(@Query() { page, taille, ...recherche }: FiltreLabels): Promise<PageOf<LabelAuRegistre>> {
    const trouves = await this.registre.chercher(recherche, dateDeParis(new Date().toISOString()), { page, taille });
    return { page, taille, total: trouves.total, lignes: [...trouves.lignes] };
  }

  /** Un label, par son numéro : actif, suspendu, expiré ou retiré, et depuis quand. */
  @Question(':numero', PUBLIC, 'labels')
  @ApiOkResponse({ type: LabelAuRegistre })
  @ApiParam({ name: 'numero', example: 'CC-552081317-1' })
  async lire(@Param('numero', NUMERO) numero: string): Promise<LabelAuRegistre> {
    const label = await this.registre.lire(numero, dateDeParis(new Date().toISOString()));
    if (!label) throw new LabelHorsDuRegistre();
    return label;
  }
}
