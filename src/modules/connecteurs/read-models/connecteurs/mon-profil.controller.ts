import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, Question } from '#libs/http';
import { ConnecteurInconnu } from '../../connecteur/connecteur.errors';
import { luiMeme } from '../../connecteur/roles';
import { ConnecteurDuReseau } from './connecteurs.answer';
import { LigneAbsence, LigneConnecteur } from './connecteurs.entity';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class MonProfilController {
  constructor(
    @InjectRepository(LigneConnecteur) private readonly lignes: Repository<LigneConnecteur>,
    @InjectRepository(LigneAbsence) private readonly absences: Repository<LigneAbsence>,
  ) {}

  /** Son propre profil : où l'on en est, ses places, ses absences. */
  @Question('', luiMeme, 'connecteurs')
  @ApiOkResponse({ type: ConnecteurDuReseau })
  async lire(@AskedBy() { personneId: connecteurId }: Actor): Promise<ConnecteurDuReseau> {
    const ligne = await this.lignes.findOneBy({ connecteurId });
    if (!ligne) throw new ConnecteurInconnu();
    return { ...ligne, absences: await this.absences.find({ where: { connecteurId }, order: { du: 'ASC' } }) };
  }
}
