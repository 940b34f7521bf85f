import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { EntreprisesNommees, type EntrepriseNommee } from '../../entreprises-nommees';
import { FicheEntreprise } from './entreprises.entity';
import { RegionDEntreprise } from './regions-des-entreprises.entity';

const enMotif = (nom: string) => `%${nom.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class EntreprisesNommeesEnBase extends EntreprisesNommees {
  constructor(
    @InjectRepository(FicheEntreprise) private readonly fiches: Repository<FicheEntreprise>,
    @InjectRepository(RegionDEntreprise) private readonly regions: Repository<RegionDEntreprise>,
  ) {
    super();
  }

  async chercher(nom: string, region: string | undefined, auPlus: number): Promise<readonly EntrepriseNommee[]> {
    const fiches = this.fiches
      .createQueryBuilder('fiche')
      .where('fiche.raisonSociale ilike :motif', { motif: enMotif(nom) });
    if (region !== undefined) {
      const deLaRegion = this.regions
        .createQueryBuilder('ici')
        .select('1')
        .where('ici.siren = fiche.siren and ici.region = :region');
      fiches.andWhere(`exists (${deLaRegion.getQuery()})`, { region });
    }
    const trouvees = await fiches
      .orderBy({ 'fiche.raisonSociale': 'ASC', 'fiche.siren': 'ASC' })
      .take(auPlus)
      .getMany();
    return trouvees.flatMap(({ siren, raisonSociale }) => (raisonSociale === null ? [] : [{ siren, raisonSociale }]));
  }
}
