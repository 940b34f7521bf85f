import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ACCOMPAGNEMENTS } from './chiffres/accompagnements';
import { BUDGETS } from './chiffres/budgets';
import type { Chiffre } from './chiffres/chiffre';
import { CONNECTEURS } from './chiffres/connecteurs';
import { COUVERTURE } from './chiffres/couverture';
import { DELAIS } from './chiffres/delais';
import { DEMANDES } from './chiffres/demandes';
import { DOSSIERS } from './chiffres/dossiers';
import { ENROLEMENTS } from './chiffres/enrolements';
import { ORIGINES } from './chiffres/origines';
import { PARTENAIRES } from './chiffres/partenaires';
import { PRESTATIONS } from './chiffres/prestations';
import { SUBVENTIONS } from './chiffres/subventions';
import { VERSEMENTS } from './chiffres/versements';
import { estFiltre, valeursDe, type Critere, type Filtre } from './filtre';
import { LECTURE } from './mesures/lecture';
import type { LignesLues } from './mesures/mesurer';
import { provenancesDe, type Provenance } from './provenance';

const CHIFFRES = {
  enrolements: ENROLEMENTS,
  origines: ORIGINES,
  connecteurs: CONNECTEURS,
  partenaires: PARTENAIRES,
  dossiers: DOSSIERS,
  budgets: BUDGETS,
  delais: DELAIS,
  demandes: DEMANDES,
  accompagnements: ACCOMPAGNEMENTS,
  prestations: PRESTATIONS,
  couverture: COUVERTURE,
  subventions: SUBVENTIONS,
  versements: VERSEMENTS,
} as const;

type Chiffres = typeof CHIFFRES;

export type Nom = keyof Chiffres;
export type Publication<Un extends Nom> = Awaited<ReturnType<Chiffres[Un]['lire']>>;

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
/** The projections of all figures. */
export const LECTURES_DU_TABLEAU: readonly string[] = [
  ...new Set(Object.values(CHIFFRES).flatMap(({ decompte }) => decompte.projections)),
];

/** Whether the filter changes this figure in a way that rounds it. */
export const estArrondi = (nom: Nom, filtre: Filtre): boolean =>
  CHIFFRES[nom].arrondi && estFiltre(CHIFFRES[nom].decompte, filtre);

export const projectionsDe = (nom: Nom): readonly string[] => CHIFFRES[nom].decompte.projections;

const deCeJour = (manager: EntityManager): LignesLues => ({
  schema: LECTURE,
  lire: (text, values) => manager.query(text, [...values]),
});

@Injectable()
export class TableauDeBord {
  constructor(private readonly source: DataSource) {}

  /** Reads every figure in one snapshot of the database. `jour` is today's date in Paris. */
  lire(filtre: Filtre, jour: string): Promise<Tableau> {
    return this.source.transaction('REPEATABLE READ', async (manager) => ({
      chiffres: await lireLesChiffres(deCeJour(manager), filtre, jour),
      provenances: await provenancesDe(manager, LECTURES_DU_TABLEAU),
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
      chiffre: await compter(deCeJour(manager), nom, filtre, jour),
      provenances: await provenancesDe(manager, projectionsDe(nom)),
    }));
  }
}

const compter = <Un extends Nom>(
  { schema, lire: lireLesLignes }: LignesLues,
  nom: Un,
  filtre: Filtre,
  jour: string,
): Promise<Publication<Un>> => {
  const { decompte, lire } = CHIFFRES[nom] as Chiffre<Publication<Un>>;
  return lire((un) => lireLesLignes<never>(decompte.sql(schema), valeursDe(decompte, un, jour)), filtre);
};

/** Reads every figure, one after the other. `jour` is the date in Paris on which the rows are looked at. */
export const lireLesChiffres = async (
  lignes: LignesLues,
  filtre: Filtre,
  jour: string,
): Promise<Tableau['chiffres']> => {
  const lire = <Un extends Nom>(nom: Un) => compter(lignes, nom, filtre, jour);
  return {
    enrolements: await lire('enrolements'),
    origines: await lire('origines'),
    connecteurs: await lire('connecteurs'),
    partenaires: await lire('partenaires'),
    dossiers: await lire('dossiers'),
    budgets: await lire('budgets'),
    delais: await lire('delais'),
    demandes: await lire('demandes'),
    accompagnements: await lire('accompagnements'),
    prestations: await lire('prestations'),
    couverture: await lire('couverture'),
    subventions: await lire('subventions'),
    versements: await lire('versements'),
  };
};
