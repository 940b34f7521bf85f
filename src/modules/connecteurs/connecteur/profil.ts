import { communeDe, DEPARTEMENTS } from '#libs/france';
import { nomenclatureDu, type Competence } from '../competences';
import type { Langue } from '../langues';
import * as Refus from './connecteur.errors';

/** What a connecteur offers. */
export interface ProfilSaisi {
  /** Insee code of the commune where they work. */
  commune: string;
  /** Insee codes of the départements where they go, all of their region. */
  departements: readonly string[];
  competences: readonly Competence[];
  /** Divisions of the NAF (two digits) that they know; none when any suits. */
  secteurs: readonly string[];
  langues: readonly Langue[];
}

export interface Profil extends ProfilSaisi {
  /** Insee code of the region that they serve. */
  region: string;
  /** Version of the nomenclature of competences. */
  nomenclature: string;
}

/** The profile as facts hold it, its lists sorted. Throws when the commune is unknown, or when a département is not of the region. */
export const etablirProfil = (saisi: ProfilSaisi, region: string, jour: string): Profil => {
  if (!communeDe(saisi.commune)) throw new Refus.CommuneDuConnecteurInconnue(saisi.commune);
  const ailleurs = saisi.departements.find(
    (code) => !Object.hasOwn(DEPARTEMENTS, code) || DEPARTEMENTS[code]?.region !== region,
  );
  if (ailleurs !== undefined) throw new Refus.DepartementHorsDeLaRegion(ailleurs);
  return {
    region,
    commune: saisi.commune,
    departements: saisi.departements.toSorted(),
    competences: saisi.competences.toSorted(),
    secteurs: saisi.secteurs.toSorted(),
    langues: saisi.langues.toSorted(),
    nomenclature: nomenclatureDu(jour),
  };
};

const cle = ({ region, commune, departements, competences, secteurs, langues, nomenclature }: Profil) =>
  JSON.stringify([region, commune, departements, competences, secteurs, langues, nomenclature]);

export const estLeMemeProfil = (un: Profil, autre: Profil): boolean => cle(un) === cle(autre);
