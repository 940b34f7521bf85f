import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, type FindOptionsWhere, type Repository } from 'typeorm';
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
import { lecture, visibles } from '#modules/habilitations';
import { AmortissementInconnu } from '../../amortissement/amortissement.errors';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { AmortissementSuivi, NombreDAmortissements, suivre } from './amortissements.answer';
import { LigneAmortissement } from './amortissements.entity';
import type { A_FAIRE_DES_AMORTISSEMENTS } from './amortissements.etats';
import { FiltreAmortissements } from './amortissements.query';

const A_FAIRE: Readonly<Record<(typeof A_FAIRE_DES_AMORTISSEMENTS)[number], FindOptionsWhere<LigneAmortissement>>> = {
  payer: { etat: 'accorde', suspendu: false },
  recouvrer: { tropPercuCentimes: MoreThan(0) },
  retenir: { etat: 'demande' },
};

const EN_ATTENTE = ['retenu', 'credits-reserves'];

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class AmortissementsController {
  constructor(
    @InjectRepository(LigneAmortissement) private readonly lignes: Repository<LigneAmortissement>,
    private readonly positions: ReadModelPositions,
  ) {}

  /** Les demandes d'amortissement de son entreprise ou de son territoire, les plus anciennes d'abord. */
  @Question('', lecture, 'amortissements')
  @ApiOkResponse({ type: pageOf(AmortissementSuivi) })
  async lister(
    @Query() { page, taille, region, siren, aFaire, etat, mois, conventionId }: FiltreAmortissements,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<AmortissementSuivi>> {
    const perimetre = visibles(actor, { ...(region && { region }), ...(siren && { siren }) });
    if (!perimetre) return { page, taille, total: 0, lignes: [] };
    const where = { ...perimetre, ...(etat && { etat }), ...(mois && { mois }), ...(conventionId && { conventionId }) };
    const choix = this.lignes.createQueryBuilder('ligne').where(where);
    if (aFaire !== undefined) choix.andWhere(A_FAIRE[aFaire]);
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await choix
      .orderBy({ 'ligne.demandeLe': 'ASC', 'ligne.conventionId': 'ASC', 'ligne.mois': 'ASC', 'ligne.numero': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces demandes en sont où, et pour quel montant : celles à décider, à payer. */
  @Question('nombres', lecture, 'amortissements')
  @ApiOkResponse({ type: [NombreDAmortissements] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDAmortissements[]> {
    const perimetre = visibles(actor);
    if (!perimetre) return [];
    return this.lignes
      .createQueryBuilder('ligne')
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .addSelect('sum(ligne.montantCentimes)::float8', 'montantCentimes')
      .where(perimetre)
      .groupBy('ligne.etat')
      .orderBy('ligne.etat')
      .getRawMany<NombreDAmortissements>();
  }

  /** La dernière demande d'un mois : son calcul, son argent, son paiement. */
  @Question(':conventionId/:mois', lecture, 'amortissements')
  @ApiOkResponse({ type: AmortissementSuivi })
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  @ApiPatience('que l’argent demandé soit tenu ou refusé')
  async lire(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @AskedBy() actor: Actor,
    @Patience() patience: PatienceOfCaller,
  ): Promise<AmortissementSuivi> {
    const perimetre = visibles(actor);
    const where = { conventionId, mois, ...perimetre };
    const lire = async () => (perimetre ? this.lignes.findOne({ where, order: { numero: 'DESC' } }) : null);
    const ligne = await readWhenSettled(this.positions, patience, lire, (lue) => !EN_ATTENTE.includes(lue?.etat ?? ''));
    if (!ligne) throw new AmortissementInconnu();
    return suivre(ligne);
  }
}
