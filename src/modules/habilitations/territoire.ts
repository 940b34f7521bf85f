import { estRegion, FORME_SIREN } from '#libs/france';
import type { GenreDeTerritoire } from './roles';

const FORMES: Readonly<Record<GenreDeTerritoire, (territoire: string) => boolean>> = {
  FR: (territoire) => territoire === 'FR',
  region: estRegion,
  siren: (territoire) => FORME_SIREN.test(territoire),
};

export const estTerritoire = (genre: GenreDeTerritoire, territoire: string): boolean => FORMES[genre](territoire);
