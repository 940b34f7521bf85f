import { Injectable } from '@nestjs/common';
import {
  bornesDe,
  CatalogueDesIndicateurs,
  MatiereDuRapport,
  valeurAttendue,
  type LigneDeRapport,
} from '#modules/marque-mission';
import { RelevesPublies } from './releves-publies';

@Injectable()
export class MatiereEnBase extends MatiereDuRapport {
  constructor(
    private readonly catalogue: CatalogueDesIndicateurs,
    private readonly releves: RelevesPublies,
  ) {
    super();
  }

  async rassembler(trimestre: string): Promise<readonly LigneDeRapport[]> {
    const { au } = bornesDe(trimestre);
    const releves = (await this.releves.lire()).filter(({ periode }) => periode === trimestre);
    return (await this.catalogue.lister()).flatMap(({ code, intitule, recommandation, unite, cibles }) =>
      releves
        .filter((releve) => releve.code === code)
        .toSorted((a, b) => rangDe(a.territoire).localeCompare(rangDe(b.territoire)))
        .map(({ territoire, version, position, valeur }) => {
          const jalons = cibles.findLast((cible) => cible.territoire === territoire)?.jalons;
          const attendue = jalons ? valeurAttendue(jalons, au) : null;
          return { code, intitule, recommandation, unite, territoire, version, position, valeur, attendue };
        }),
    );
  }
}

/** The country first. */
const rangDe = (territoire: string): string => (territoire === 'FR' ? '' : territoire);
