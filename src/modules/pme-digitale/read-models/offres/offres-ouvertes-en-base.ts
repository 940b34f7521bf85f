import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, MoreThanOrEqual, type Repository } from 'typeorm';
import { OffresOuvertes } from '../../offres-ouvertes';
import type { OffreCandidate } from '../../rapprochement';
import { LigneOffre, LignePart } from './offres.entity';

@Injectable()
export class OffresOuvertesEnBase extends OffresOuvertes {
  constructor(
    @InjectRepository(LigneOffre) private readonly offres: Repository<LigneOffre>,
    @InjectRepository(LignePart) private readonly parts: Repository<LignePart>,
  ) {
    super();
  }

  async candidates(du: string, au: string): Promise<readonly OffreCandidate[]> {
    const ouvertes = await this.offres.findBy({ etat: 'publiee', du: LessThanOrEqual(au), au: MoreThanOrEqual(du) });
    const parts = await this.parts.findBy({ offreId: In(ouvertes.map(({ offreId }) => offreId)) });
    return ouvertes.map(({ competences, ...offre }) => ({
      ...offre,
      competences: competences.split(' '),
      parts: parts.filter(({ offreId }) => offreId === offre.offreId),
    }));
  }
}
