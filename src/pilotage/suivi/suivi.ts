import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { REGIONS } from '#libs/france';
import {
  CatalogueDesIndicateurs,
  definitionEnVigueur,
  etatDeLaCible,
  FORMULES,
  type EtatDeLaCible,
  type IndicateurAuCatalogue,
  type Sens,
  valeurAttendue,
} from '#modules/marque-mission';
import { CALCULS } from '../mesures/calculs';
import { LECTURE } from '../mesures/lecture';
import { mesurerPartout, type Lecture, type LignesLues } from '../mesures/mesurer';
import { moindre, provenancesDe, type Provenance } from '../provenance';
import { secrets } from '../secret';

/** The value of a territory to date, and where it stands on its trajectory. */
export interface SuiviDuTerritoire {
  /** FR, or the Insee code of a region. */
  readonly territoire: string;
  /** Whole number of the unit's smallest part; null when there is nothing to tell, or when it is hidden. */
  readonly valeur: number | null;
  /** Fewer than five companies or files could be recognised. */
  readonly masque: boolean;
  /** What the trajectory is compared with: for what happens, all since its first point. Null where the value is not shown. */
  readonly realise: number | null;
  readonly attendue: number | null;
  readonly cible: { readonly le: string; readonly valeur: number } | null;
  /** Null without a target, or without a value that is shown. */
  readonly etat: EtatDeLaCible | null;
}

/** The edition of the external series that an indicator reads. */
export interface EditionLue {
  readonly edition: string;
  readonly source: string;
  readonly fictive: boolean;
}

export interface SuiviDIndicateur {
  readonly indicateur: IndicateurAuCatalogue;
  /** That of the country first, then the regions by code. */
  readonly territoires: readonly SuiviDuTerritoire[];
  /** Null when no edition is imported, or when it reads none. */
  readonly edition: EditionLue | null;
  readonly provenance: Provenance | undefined;
}

const CODES = Object.keys(REGIONS).sort();
/** Whatever edition a value comes from, it is marked when one of the series is made up. */
const derniereEdition = (
  lecture: string,
) => `select edition, source, bool_or(fictive) over () as fictive from ${lecture}.editions_de_series
  where serie = $1 order by "publieeLe" desc, rang desc limit 1`;

/** What is public of the indicators, to date: since the first of January for what happens, on this day for what is so. */
@Injectable()
export class SuiviDesIndicateurs {
  constructor(
    private readonly source: DataSource,
    private readonly catalogue: CatalogueDesIndicateurs,
  ) {}

  async lister(jour: string): Promise<readonly SuiviDIndicateur[]> {
    const indicateurs = (await this.catalogue.lister()).filter(({ etat }) => etat === 'actif');
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const suivis: SuiviDIndicateur[] = [];
      for (const indicateur of indicateurs) suivis.push(await suivre(manager, indicateur, jour));
      return suivis;
    });
  }

  async lire(code: string, jour: string): Promise<SuiviDIndicateur | null> {
    const indicateur = await this.catalogue.lire(code);
    return indicateur && this.source.transaction('REPEATABLE READ', (manager) => suivre(manager, indicateur, jour));
  }
}

const suivre = async (
  manager: EntityManager,
  indicateur: IndicateurAuCatalogue,
  jour: string,
): Promise<SuiviDIndicateur> => {
  const { projections } = CALCULS[definitionEnVigueur(indicateur).formule];
  const lire: Lecture = (text, values) => manager.query(text, [...values]);
  const suivi = await suivreAlors({ schema: LECTURE, lire }, indicateur, jour);
  const provenances = await provenancesDe(manager, projections);
  return { ...suivi, provenance: moindre(projections.map((nom) => provenances[nom])) };
};

/** What is told of an indicator, from the rows of a schema. */
export const suivreAlors = async (
  { schema, lire }: LignesLues,
  indicateur: IndicateurAuCatalogue,
  jour: string,
): Promise<Omit<SuiviDIndicateur, 'provenance'>> => {
  const { formule, serie } = definitionEnVigueur(indicateur);
  const bornes = { du: `${jour.slice(0, 4)}-01-01`, au: jour };
  const mesurerDepuis = (du: string) => mesurerPartout({ formule, serie }, { du, au: jour }, schema, lire);
  const mesure = await mesurerDepuis(bornes.du);
  const depuis = new Map<string, Awaited<ReturnType<typeof mesurerDepuis>>>();
  const departs = FORMULES[formule].nature === 'flux' ? departsDe(indicateur, jour) : new Map<string, string>();
  for (const depart of new Set(departs.values())) depuis.set(depart, await mesurerDepuis(depart));
  const realiseA = (territoire: string) => (depuis.get(departs.get(territoire) ?? '') ?? mesure)(territoire);
  const [edition] = serie === null ? [] : await lire<EditionLue>(derniereEdition(schema), [serie]);
  const effectifs = CODES.map((code) => mesure(code).effectif);
  // A value that others publish hides nobody.
  const cachees = secrets(effectifs.map((effectif) => effectif ?? 0));
  const france = secrets([mesure('FR').effectif ?? 0]).has(0);
  const montrer = (territoire: string, masque: boolean) => {
    const { valeur } = mesure(territoire);
    const { valeur: realise, effectif } = realiseA(territoire);
    const seTait = masque || secrets([effectif ?? 0]).has(0);
    const chiffres = { valeur: masque ? null : valeur, masque, realise: seTait ? null : realise };
    return montrerLeTerritoire(indicateur, territoire, chiffres, jour);
  };
  return {
    indicateur,
    territoires: [montrer('FR', france), ...CODES.map((code, rang) => montrer(code, cachees.has(rang)))],
    edition: edition ?? null,
  };
};

/** The first point of the trajectory of each territory that has one which has begun. */
const departsDe = ({ cibles }: IndicateurAuCatalogue, jour: string): ReadonlyMap<string, string> =>
  new Map(
    cibles.flatMap(({ territoire, jalons }) => {
      const depart = jalons[0]?.le;
      return depart === undefined || depart > jour ? [] : [[territoire, depart] as const];
    }),
  );

const montrerLeTerritoire = (
  { cibles, sens }: IndicateurAuCatalogue,
  territoire: string,
  chiffres: Pick<SuiviDuTerritoire, 'valeur' | 'masque' | 'realise'>,
  jour: string,
): SuiviDuTerritoire => {
  const jalons = cibles.findLast((cible) => cible.territoire === territoire)?.jalons;
  if (jalons === undefined) return { territoire, ...chiffres, attendue: null, cible: null, etat: null };
  const { realise } = chiffres;
  const etat = realise === null ? null : etatDeLaCible(jalons, sens as Sens, jour, realise);
  return { territoire, ...chiffres, attendue: valeurAttendue(jalons, jour), cible: jalons.at(-1) ?? null, etat };
};
