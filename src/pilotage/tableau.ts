import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BUDGETS } from './chiffres/budgets';
import { DELAIS } from './chiffres/delais';
import { DOSSIERS } from './chiffres/dossiers';
import { ENROLEMENTS } from './chiffres/enrolements';
import { SUBVENTIONS } from './chiffres/subventions';
import { valeursDe, type Critere, type Decompte, type Filtre } from './filtre';
import { LECTURE } from './mesures/lecture';
import { provenancesDe, type Provenance } from './provenance';

const CHIFFRES = {
  enrolements: ENROLEMENTS,
  dossiers: DOSSIERS,
  budgets: BUDGETS,
  delais: DELAIS,
  subventions: SUBVENTIONS,
} as const;

type Chiffres = typeof CHIFFRES;
export type Nom = keyof Chiffres;
export type Publication<Un extends Nom> = ReturnType<Chiffres[Un]['publier']>;

type Provenances = Readonly<Record<string, Provenance>>;

export interface Tableau {
  readonly chiffres: { readonly [Un in Nom]: Publication<Un> };
  readonly provenances: Provenances;
  /** Schemes that one may filter by. */
  readonly dispositifs: readonly Dispositif[];
}

export interface Dispositif {
  readonly dispositifId: string;
  readonly region: string;
  readonly intitule: string;
}

const DISPOSITIFS = `select "dispositifId", region, intitule from lecture.dispositifs
  where $1::text is null or region = $1 order by region, intitule, "dispositifId"`;

export const criteresDe = (nom: Nom): readonly Critere[] => CHIFFRES[nom].decompte.criteres;
export const projectionsDe = (nom: Nom): readonly string[] => CHIFFRES[nom].decompte.projections;

@Injectable()
export class TableauDeBord {
  constructor(private readonly source: DataSource) {}

  /** Reads every figure in one snapshot of the database. `jour` is today's date in Paris. */
  lire(filtre: Filtre, jour: string): Promise<Tableau> {
    return this.source.transaction('REPEATABLE READ', async (manager) => ({
      chiffres: {
        enrolements: await compter(manager, 'enrolements', filtre, jour),
        dossiers: await compter(manager, 'dossiers', filtre, jour),
        budgets: await compter(manager, 'budgets', filtre, jour),
        delais: await compter(manager, 'delais', filtre, jour),
        subventions: await compter(manager, 'subventions', filtre, jour),
      },
      provenances: await provenancesDe(manager, ['pilotage', 'dossiers', 'enveloppes']),
      dispositifs: await manager.query<Dispositif[]>(DISPOSITIFS, [filtre.region ?? null]),
    }));
  }

  /** Reads one figure, and how far its projections have read, in one snapshot. */
  lireUn<Un extends Nom>(
    nom: Un,
    filtre: Filtre,
    jour: string,
  ): Promise<{ readonly chiffre: Publication<Un>; readonly provenances: Provenances }> {
    return this.source.transaction('REPEATABLE READ', async (manager) => ({
      chiffre: await compter(manager, nom, filtre, jour),
      provenances: await provenancesDe(manager, projectionsDe(nom)),
    }));
  }
}

const compter = async <Un extends Nom>(
  manager: EntityManager,
  nom: Un,
  filtre: Filtre,
  jour: string,
): Promise<Publication<Un>> => {
  const { decompte, publier }: { decompte: Decompte; publier: (lignes: never[]) => unknown } = CHIFFRES[nom];
  const lignes = await manager.query<never[]>(decompte.sql(LECTURE), valeursDe(decompte, filtre, jour));
  return publier(lignes) as Publication<Un>;
};
