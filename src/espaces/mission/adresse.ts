import type { Filtre } from '../../pilotage';

/** An address that carries the filters, so that it can be kept or sent to somebody. */
export const adresse = (chemin: string, filtre: Filtre): string => {
  const demandes = Object.entries(filtre).filter((critere): critere is [string, string] => critere[1] !== undefined);
  return demandes.length === 0 ? chemin : `${chemin}?${new URLSearchParams(demandes).toString()}`;
};
