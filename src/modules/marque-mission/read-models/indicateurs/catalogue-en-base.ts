import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CatalogueDesIndicateurs,
  type DefinitionAuCatalogue,
  type IndicateurAuCatalogue,
  type LignesDuPasse,
} from '../../catalogue';
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

  listerAlors({ schema, lire }: LignesDuPasse): Promise<readonly IndicateurAuCatalogue[]> {
    return rassembler(async (entity, order) => {
      const { tableName, columns } = this.source.getMetadata(entity);
      const noms = columns.map(({ databaseName, propertyName }) => `"${databaseName}" as "${propertyName}"`);
      const ordre = Object.keys(order).map((champ) => `"${champ}"`);
      const lues = await lire<Record<string, unknown>>(
        `select ${noms.join(', ')} from ${schema}."${tableName}" order by ${ordre.join(', ')}`,
        [],
      );
      const hydrater = (lue: Record<string, unknown>) =>
        columns.map((column) => [
          column.propertyName,
          this.source.driver.prepareHydratedValue(lue[column.propertyName], column) as unknown,
        ]);
      return lues.map((lue) => Object.fromEntries(hydrater(lue)) as never);
    });
  }

  private chercher(code?: string): Promise<readonly IndicateurAuCatalogue[]> {
    const where = code === undefined ? {} : { code };
    return this.source.transaction('REPEATABLE READ', (manager) =>
      rassembler((entity, order) => manager.find(entity, { where, order } as never)),
    );
  }
}

type Lister = <Ligne extends object>(
  entity: new () => Ligne,
  order: Partial<Record<keyof Ligne & string, 'ASC'>>,
) => Promise<Ligne[]>;

const rassembler = async (lister: Lister): Promise<readonly IndicateurAuCatalogue[]> => {
  const indicateurs = await lister(LigneIndicateur, { recommandation: 'ASC', code: 'ASC' });
  const definitions = await lister(LigneDefinition, { version: 'ASC' });
  const designations = await lister(LigneDesignation, { rang: 'ASC' });
  const cibles = await lister(LigneCible, { territoire: 'ASC', rang: 'ASC' });
  const jalons = await lister(LigneJalon, { le: 'ASC' });
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
        jalons: jalons.filter(memeCible({ code: indicateur.code, ...cible })).map(({ le, valeur }) => ({ le, valeur })),
      })),
    };
  });
};
