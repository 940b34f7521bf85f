import { communeDe, communeDevenue, lireNaf, type Nomenclature, type Siret } from '#libs/france';
import * as Refus from './entreprise.errors';
import type { Lieu } from './entreprise.events';
import { lireSiret } from './siret';

/** A place and an activity as people type them. */
export interface LieuSaisi {
  readonly siret: string;
  readonly commune: string;
  readonly naf: string;
  readonly nomenclature: Nomenclature;
}

const lireCommune = (code: string) => {
  const commune = communeDe(code);
  if (commune) return commune;
  const devenue = communeDevenue(code);
  throw devenue ? new Refus.CommuneAncienne(code, devenue.nom, devenue.code) : new Refus.CommuneInconnue(code);
};

/** Throws a refusal that names the wrong part. */
export const lireLieu = ({ siret: saisie, commune: code, naf: activite, nomenclature }: LieuSaisi): Lieu & Siret => {
  const { siret, siren } = lireSiret(saisie);
  const { code: commune, region } = lireCommune(code);
  const naf = lireNaf(activite, nomenclature);
  if (naf === undefined) throw new Refus.CodeNafIncorrect(activite, nomenclature);
  return { siren, siret, commune, region, naf, nomenclature };
};
