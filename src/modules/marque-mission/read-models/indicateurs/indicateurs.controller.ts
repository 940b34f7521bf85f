import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { pageOf, type PageOf, Pagination, PUBLIC, Question, sliceOf } from '#libs/http';
import { CatalogueDesIndicateurs } from '../../catalogue';
import { CODE_D_INDICATEUR } from '../../indicateur/code-d-indicateur.parameter';
import { IndicateurInconnu } from '../../indicateur/indicateur.errors';
import { REFERENCES } from '../../indicateur/references';
import { ChiffresPublies, IndicateurComplet, IndicateurDuCatalogue } from './indicateurs.answer';

/** The catalogue is public. */
@ApiTags('Indicateurs')
@Controller('api/v1')
export class IndicateursController {
  constructor(private readonly catalogue: CatalogueDesIndicateurs) {}

  /** Les indicateurs du catalogue, par recommandation et par code. */
  @Question('indicateurs', PUBLIC, 'indicateurs')
  @ApiOkResponse({ type: pageOf(IndicateurDuCatalogue) })
  async lister(@Query() { page, taille }: Pagination): Promise<PageOf<IndicateurDuCatalogue>> {
    const tous = await this.catalogue.lister();
    const lignes = sliceOf(tous, { page, taille }).map(
      ({ definitions: _, designations: __, cibles: ___, ...indicateur }) => indicateur,
    );
    return { page, taille, total: tous.length, lignes };
  }

  /** Un indicateur : ses définitions, les chiffres publiés d'où il part, ses cibles. */
  @Question('indicateurs/:code', PUBLIC, 'indicateurs')
  @ApiOkResponse({ type: IndicateurComplet })
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  async lire(@Param('code', CODE_D_INDICATEUR) code: string): Promise<IndicateurComplet> {
    const indicateur = await this.catalogue.lire(code);
    if (!indicateur) throw new IndicateurInconnu();
    const { definitions, designations, cibles } = indicateur;
    return {
      ...indicateur,
      definitions: [...definitions],
      designations: [...designations],
      cibles: cibles.map((cible) => ({ ...cible, jalons: [...cible.jalons] })),
    };
  }

  /** Les chiffres publiés autour de l'avis de mars 2017, avec leur source et ce qui les contredit. */
  @Question('chiffres-publies', PUBLIC)
  @ApiOkResponse({ type: ChiffresPublies })
  references(): ChiffresPublies {
    return { lignes: [...REFERENCES] };
  }
}
