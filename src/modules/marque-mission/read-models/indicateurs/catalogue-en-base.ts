import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CatalogueDesIndicateurs, type DefinitionAuCatalogue, type IndicateurAuCatalogue } from '../../catalogue';
import { UNITES, uniteDe, type NomDeFormule } from '../../formules';
import { LigneCible, LigneJalon } from './cibles.entity';
import { LigneDefinition, LigneDesignation, LigneIndicateur } from './indicateurs.entity';

/** Indicators are tens: they are read whole. */
@Injectable()
export class CatalogueEnBase extends CatalogueDesIndicateurs {
  constructor(private readonly source: DataSource) {
    super();
  }

  lister(): Promise<readonly IndicateurAuCatalogue[]> {
    return this.chercher();
  }

  async lire(code: string): Promise<IndicateurAuCatalogue | null> {
    return (await this.chercher(code))[0] ?? null;
  }

  private chercher(code?: string): Promise<readonly IndicateurAuCatalogue[]> {
    const where = code === undefined ? {} : { code };
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const indicateurs = await manager.find(LigneIndicateur, { where, order: { recommandation: 'ASC', code: 'ASC' } });
      const definitions = await manager.find(LigneDefinition, { where, order: { version: 'ASC' } });
      const designations = await manager.find(LigneDesignation, { where, order: { rang: 'ASC' } });
      const cibles = await manager.find(LigneCible, {
        where,
        order: { territoire: 'ASC', rang: 'ASC' },
      });
      const jalons = await manager.find(LigneJalon, { where, order: { le: 'ASC' } });
      const memeCible = (cible: LigneCible) => (jalon: LigneJalon) =>
        jalon.code === cible.code && jalon.territoire === cible.territoire && jalon.rang === cible.rang;
      return indicateurs.map((indicateur) => {
        const { ...presentation } = indicateur;
        const siennes = <Ligne extends { code: string }>(lignes: readonly Ligne[]) =>
          lignes.filter((ligne) => ligne.code === indicateur.code);
        const versions = siennes(definitions).map(({ code: _, ...definition }) => ({
          ...definition,
          formule: definition.formule as NomDeFormule,
        }));
        // An indicator is defined with its first version.
        const connues = versions as [DefinitionAuCatalogue, ...DefinitionAuCatalogue[]];
        const unite = uniteDe((connues.at(-1) ?? connues[0]).formule);
        return {
          ...presentation,
          unite,
          decimales: UNITES[unite].decimales,
          definitions: connues,
          designations: siennes(designations).map(({ reference, designeeLe }) => ({ reference, designeeLe })),
          cibles: siennes(cibles).map(({ code: _, ...cible }) => ({
            ...cible,
            jalons: jalons
              .filter(memeCible({ code: indicateur.code, ...cible }))
              .map(({ le, valeur }) => ({ le, valeur })),
          })),
        };
      });
    });
  }
}
