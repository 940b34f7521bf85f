import type { ApiClient } from './api-client';
import { dispositifDe, enrolement, entrepriseDe, idDe, ouverture, referencement, suiteDe, type Dossier } from './actes';
import { sideBySide } from './side-by-side';

export interface Demande {
  readonly region: string;
  readonly enveloppeCentimes: number;
  readonly nombre: number;
  readonly montantCentimes: number;
}

const WIDTH = 24;

/** A scheme, its envelope, and that many companies of the region with a file each, proposed and not yet validated. */
export const dossiersProposes = async (
  api: ApiClient,
  { region, enveloppeCentimes, nombre, montantCentimes }: Demande,
): Promise<readonly Dossier[]> => {
  const dispositif = dispositifDe(region);
  for (const acte of ouverture(dispositif, enveloppeCentimes)) await api.faire(acte);
  const rangs = Array.from({ length: nombre }, (_, rang) => rang);
  return sideBySide(rangs, WIDTH, async (rang) => {
    const { siren } = entrepriseDe(rang);
    const dossier = { dispositif, dossierId: idDe(`dossier ${siren}`), siren, montantCentimes };
    const { depot, instruction, proposition } = suiteDe(dossier);
    const entree = [referencement(region, rang), enrolement(region, rang)];
    for (const acte of [...entree, depot, instruction, proposition]) await api.faire(acte);
    return dossier;
  });
};
