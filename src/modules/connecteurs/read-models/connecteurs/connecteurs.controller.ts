import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { lectureDuReseau } from '#modules/habilitations';
import { ConnecteurInconnu } from '../../connecteur/connecteur.errors';
import { LigneAbsence, LigneConnecteur } from './connecteurs.entity';
import { ConnecteurDuReseau, NombreDeConnecteurs } from './connecteurs.answer';
import { FiltreConnecteurs } from './connecteurs.query';
import { contient } from './recherche';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class ConnecteursController {
  constructor(
    @InjectRepository(LigneConnecteur) private readonly lignes: Repository<LigneConnecteur>,
    @InjectRepository(LigneAbsence) private readonly absences: Repository<LigneAbsence>,
  ) {}

  /** Les connecteurs de son territoire, les candidats les plus anciens d'abord. Mission, auditeurs, régions et leurs référents. */
  @Question('', lectureDuReseau, 'connecteurs')
  @ApiOkResponse({ type: pageOf(LigneConnecteur) })
  async lister(
    @Query() { page, taille, etat, origine, departement, competence }: FiltreConnecteurs,
    @AskedBy() { territoire }: Actor,
  ): Promise<PageOf<LigneConnecteur>> {
    const [lignes, total] = await this.lignes.findAndCount({
      where: {
        ...(territoire === 'FR' ? {} : { region: territoire }),
        ...(etat === undefined ? {} : { etat }),
        ...(origine === undefined ? {} : { origine }),
        ...contient('departements', departement),
        ...contient('competences', competence),
      },
      order: { deposeeLe: 'ASC', connecteurId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Combien de connecteurs de son territoire en sont où : les candidats attendent une décision. */
  @Question('nombres', lectureDuReseau, 'connecteurs')
  @ApiOkResponse({ type: [NombreDeConnecteurs] })
  compter(@AskedBy() { territoire }: Actor): Promise<NombreDeConnecteurs[]> {
    return this.lignes
      .createQueryBuilder('ligne')
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .where(territoire === 'FR' ? {} : { region: territoire })
      .groupBy('ligne.etat')
      .orderBy('ligne.etat')
      .getRawMany<NombreDeConnecteurs>();
  }

  /** Un connecteur de son territoire, avec ses absences. */
  @Question(':connecteurId', lectureDuReseau, 'connecteurs')
  @ApiOkResponse({ type: ConnecteurDuReseau })
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  async lire(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @AskedBy() { territoire }: Actor,
  ): Promise<ConnecteurDuReseau> {
    const ligne = await this.lignes.findOneBy({
      connecteurId,
      ...(territoire === 'FR' ? {} : { region: territoire }),
    });
    if (!ligne) throw new ConnecteurInconnu();
    return { ...ligne, absences: await this.absences.find({ where: { connecteurId }, order: { du: 'ASC' } }) };
  }
}
