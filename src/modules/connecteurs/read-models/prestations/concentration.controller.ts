import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lectureDuReseau } from '#modules/habilitations';
import { requeteDeConcentration } from './concentration';
import { Concentration } from './concentration.answer';
import { FiltreConcentration } from './concentration.query';
import { LignePrestation } from './prestations.entity';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations/concentration')
export class ConcentrationController {
  constructor(@InjectRepository(LignePrestation) private readonly lignes: Repository<LignePrestation>) {}

  /** Les prescriptions des douze derniers mois par prescripteur et fournisseur, les plus concentrées d'abord. Mission, par région ; une région, les siennes. */
  @Question('', lectureDuReseau, 'prestations')
  @ApiOkResponse({ type: pageOf(Concentration) })
  async lister(
    @Query() { page, taille, region }: FiltreConcentration,
    @AskedBy() { territoire }: Actor,
  ): Promise<PageOf<Concentration>> {
    const limite = territoire === 'FR' ? region : territoire;
    if (region !== undefined && limite !== region) return { page, taille, total: 0, lignes: [] };
    const jour = dateDeParis(new Date().toISOString());
    const [sql, valeurs] = requeteDeConcentration({ jour, region: limite, ...placeOf({ page, taille }) });
    const trouvees = await this.lignes.query<(Concentration & { total: number })[]>(sql, [...valeurs]);
    const lignes = trouvees.map(({ total: _, ...ligne }) => ligne);
    return { page, taille, total: trouvees[0]?.total ?? 0, lignes };
  }
}
