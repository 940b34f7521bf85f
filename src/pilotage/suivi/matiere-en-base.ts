import { Injectable } from '@nestjs/common';
import { ajouterDesJours } from '#libs/france';
import {
  bornesDe,
  FORMULES,
  CatalogueDesIndicateurs,
  MatiereDuRapport,
  valeurAttendue,
  type Bornes,
  type LigneDeRapport,
  type NomDeFormule,
} from '#modules/marque-mission';
import { Lus } from '../mesures/lus';
import { RelevesPublies } from './releves-publies';

@Injectable()
export class MatiereEnBase extends MatiereDuRapport {
  constructor(
    private readonly catalogue: CatalogueDesIndicateurs,
    private readonly releves: RelevesPublies,
    private readonly lus: Lus,
  ) {
    super();
  }

  async rassembler(trimestre: string): Promise<readonly LigneDeRapport[]> {
    await this.lus.attendre(['indicateurs', 'releves']);
    const bornes = bornesDe(trimestre);
    const releves = (await this.releves.lire()).filter(({ periode }) => periode === trimestre);
    return (await this.catalogue.lister()).flatMap(({ code, intitule, recommandation, unite, cibles }) =>
      releves
        .filter((releve) => releve.code === code)
        .toSorted((a, b) => rangDe(a.territoire).localeCompare(rangDe(b.territoire)))
        .map(({ territoire, version, formule, position, valeur }) => {
          const jalons = cibles.findLast(
            (cible) => cible.territoire === territoire && cible.fixeeLe <= bornes.au,
          )?.jalons;
          const attendue = jalons ? attendueDans(jalons, bornes, formule) : null;
          return { code, intitule, recommandation, unite, territoire, version, position, valeur, attendue };
        }),
    );
  }
}

/** The country first. */
const rangDe = (territoire: string): string => (territoire === 'FR' ? '' : territoire);

type Jalons = Parameters<typeof valeurAttendue>[0];

/** What the trajectory expects of the quarter: for what happens, the way that it goes within it. */
const attendueDans = (jalons: Jalons, { du, au }: Bornes, formule: NomDeFormule): number | null => {
  const fin = valeurAttendue(jalons, au);
  if (fin === null || FORMULES[formule].nature !== 'flux') return fin;
  return fin - (valeurAttendue(jalons, ajouterDesJours(du, -1)) ?? 0);
};
