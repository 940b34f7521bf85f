import { actesDe, entrepriseDe, idDe, type Dossier, type Guichet } from '../support/programme';
import { dispositif, entree, ouvertures } from './parcours';
import { sideBySide } from '../support/side-by-side';

export interface Demande {
  readonly region: string;
  readonly enveloppeCentimes: number;
  readonly nombre: number;
  readonly montantCentimes: number;
}

const WIDTH = 24;

/** A scheme, its envelope, and that many companies of the region with a file each, proposed and not yet validated. */
export const dossiersProposes = async (
  programme: Guichet,
  { region, enveloppeCentimes, nombre, montantCentimes }: Demande,
): Promise<readonly Dossier[]> => {
  for (const acte of ouvertures(region, enveloppeCentimes)) await programme.faire(acte);
  const rangs = Array.from({ length: nombre }, (_, rang) => rang);
  return sideBySide(rangs, WIDTH, async (rang) => {
    const { siren } = entrepriseDe(rang);
    const dossier = { dispositif: dispositif(region), dossierId: idDe(`dossier ${siren}`), siren, montantCentimes };
    const { depot, instruction, proposition } = actesDe(dossier);
    for (const acte of [...entree(region, rang), depot, instruction, proposition]) await programme.faire(acte);
    return dossier;
  });
};
