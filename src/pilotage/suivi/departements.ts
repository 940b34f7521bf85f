import { definitionEnVigueur } from '#modules/marque-mission';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LECTURE } from '../mesures/lecture';
import { mesurerParDepartement, PROJECTIONS_DES_LIEUX } from '../mesures/par-departement';
import { moindre, provenancesDe, type Provenance } from '../provenance';
import { secrets } from '../secret';
import type { SuiviDIndicateur } from './suivi';

/** The value of a département to date. `valeur` is null where it is hidden. */
export interface SuiviDuDepartement {
  readonly region: string;
  /** Insee code; null where the place is not known. */
  readonly departement: string | null;
  readonly valeur: number | null;
}

/** What is public of an indicator by département: those of a hidden region are hidden with it. */
@Injectable()
export class SuiviDesDepartements {
  constructor(private readonly source: DataSource) {}

  lire(
    { indicateur, territoires }: SuiviDIndicateur,
    jour: string,
  ): Promise<{ readonly lignes: readonly SuiviDuDepartement[]; readonly provenance: Provenance | undefined }> {
    const { formule } = definitionEnVigueur(indicateur);
    const regionsCachees = new Set(territoires.filter(({ masque }) => masque).map(({ territoire }) => territoire));
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const bornes = { du: `${jour.slice(0, 4)}-01-01`, au: jour };
      const lues = await mesurerParDepartement(formule, bornes, LECTURE, (text, values) =>
        manager.query(text, [...values]),
      );
      const lignes = [...new Set(lues.map(({ region }) => region))].flatMap((region) => {
        const siennes = lues.filter((ligne) => ligne.region === region);
        const caches = secrets(siennes.map(({ effectif }) => effectif));
        return siennes.map(({ departement, valeur }, rang) => ({
          region,
          departement,
          valeur: regionsCachees.has(region) || caches.has(rang) ? null : valeur,
        }));
      });
      const provenances = await provenancesDe(manager, PROJECTIONS_DES_LIEUX);
      return { lignes, provenance: moindre(Object.values(provenances)) };
    });
  }
}
