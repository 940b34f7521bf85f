import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { FindOptionsWhere, Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import {
  ApiPatience,
  AskedBy,
  pageOf,
  type PageOf,
  Patience,
  type PatienceOfCaller,
  placeOf,
  Question,
  ReadModelPositions,
  readWhenSettled,
  UuidParameter,
} from '#libs/http';
import { estConnecteur, lectureDesDemandes } from '#modules/habilitations';
import { PrestationInconnue } from '../../prestation/prestation.errors';
import { perimetreDesDemandes } from '../perimetre';
import { NombreDePrestations, PrestationSuivie } from './prestations.answer';
import { LignePrestation } from './prestations.entity';
import { FiltrePrestations } from './prestations.query';
import { suiteDeLaPrestation } from './suite-de-la-prestation';

const suivre = (ligne: LignePrestation): PrestationSuivie => ({ ...ligne, suite: suiteDeLaPrestation(ligne) });

const EN_ATTENTE = ['financement-demande', 'credits-reserves'];

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class PrestationsController {
  constructor(
    @InjectRepository(LignePrestation) private readonly lignes: Repository<LignePrestation>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les prestations de son territoire, les plus anciennes d'abord ; pour un connecteur, celles qu'il prescrit ou fournit. */
  @Question('', lectureDesDemandes, 'prestations')
  @ApiOkResponse({ type: pageOf(PrestationSuivie) })
  async lister(
    @Query() { page, taille, etat, siren }: FiltrePrestations,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<PrestationSuivie>> {
    const filtre = etat === undefined ? {} : { etat };
    const siennes = this.siennes(actor, siren);
    if (siennes.length === 0) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: siennes.map((sienne) => ({ ...sienne, ...filtre })),
      order: { prescriteLe: 'ASC', prestationId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces prestations en sont où : celles à confirmer, à certifier, à payer. */
  @Question('nombres', lectureDesDemandes, 'prestations')
  @ApiOkResponse({ type: [NombreDePrestations] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDePrestations[]> {
    const siennes = this.siennes(actor);
    if (siennes.length === 0) return [];
    return this.lignes
      .createQueryBuilder('ligne')
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .where([...siennes])
      .groupBy('ligne.etat')
      .orderBy('ligne.etat')
      .getRawMany<NombreDePrestations>();
  }

  /** Une prestation : son état, ses montants, ses dates. */
  @Question(':prestationId', lectureDesDemandes, 'prestations')
  @ApiOkResponse({ type: PrestationSuivie })
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  @ApiPatience('que le financement demandé soit confirmé ou refusé')
  async lire(
    @Param('prestationId', UuidParameter) prestationId: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<PrestationSuivie> {
    const where = this.siennes(actor).map((sienne) => ({ ...sienne, prestationId }));
    const lire = async () => (where.length === 0 ? null : this.lignes.findOneBy(where));
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => !EN_ATTENTE.includes(lue?.etat ?? ''));
    if (!ligne) throw new PrestationInconnue();
    return suivre(ligne);
  }

  /** Those that the actor may see meet one of these conditions; nobody sees any when there is none. */
  private siennes(actor: Actor, siren?: string): readonly FindOptionsWhere<LignePrestation>[] {
    if (estConnecteur(actor)) {
      const filtre = siren === undefined ? {} : { siren };
      const { personneId } = actor;
      return [
        { fournisseurId: personneId, ...filtre },
        { prescripteurId: personneId, ...filtre },
      ];
    }
    const perimetre = perimetreDesDemandes(actor, siren);
    return perimetre ? [perimetre] : [];
  }
}
