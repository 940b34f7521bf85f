import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Pagination, placeOf, Question } from '#libs/http';
import { luiMeme } from '../../connecteur/roles';
import { MaProposition } from './demandes.answer';
import { LigneDemande } from './demandes.entity';
import { LigneProposition } from './propositions.entity';
import { suiteDeLaDemande } from './suite-de-la-demande';

const EN_ATTENTE =
  'exists (select from lecture.demandes_accompagnement d where d."demandeId" = proposition."demandeId" and d.tour = proposition.tour and d.etat in (\'proposee\', \'escaladee\'))';

@ApiTags('Connecteurs')
@Controller('api/v1/mes-propositions')
export class MesPropositionsController {
  constructor(
    @InjectRepository(LigneDemande) private readonly demandes: Repository<LigneDemande>,
    @InjectRepository(LigneProposition) private readonly propositions: Repository<LigneProposition>,
  ) {}

  /** Les demandes que le connecteur peut encore accepter, celles dont la relance vient le plus tôt d'abord. */
  @Question('', luiMeme, 'demandes-accompagnement')
  @ApiOkResponse({ type: pageOf(MaProposition) })
  async lister(
    @Query() { page, taille }: Pagination,
    @AskedBy() { personneId: connecteurId }: Actor,
  ): Promise<PageOf<MaProposition>> {
    const { skip, take } = placeOf({ page, taille });
    const [propositions, total] = await this.propositions
      .createQueryBuilder('proposition')
      .where({ connecteurId, etat: 'proposee' })
      .andWhere(EN_ATTENTE)
      .orderBy({ 'proposition.relanceLe': 'ASC', 'proposition.demandeId': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const demandes = await this.demandes.findBy({ demandeId: In(propositions.map(({ demandeId }) => demandeId)) });
    const parId = new Map(demandes.map((demande) => [demande.demandeId, demande]));
    const lignes = propositions.flatMap((proposition) => {
      const demande = parId.get(proposition.demandeId);
      return demande ? [{ ...demande, suite: suiteDeLaDemande(demande), proposition }] : [];
    });
    return { page, taille, total, lignes };
  }
}
