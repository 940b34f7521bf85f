import type { Actor } from '#libs/event-sourcing';
import * as Refus from '../dossier-aide.errors';

interface EtablissementDuProgramme {
  readonly siret: string;
  readonly region: string;
  readonly fermeLe: string | null;
}

/** The company as its stream describes it. */
export interface EntrepriseDuProgramme {
  readonly etablissements: readonly EtablissementDuProgramme[];
  readonly entrepriseUniqueId: string;
  readonly enroleeLe: string;
  readonly cesseeLe: string | null;
}

interface Depot {
  readonly data: { readonly siren: string; readonly siret?: string | undefined };
  readonly context: { readonly actor: Actor };
}

/** The establishment that carries the project: open, and in the region of the scheme and of the agent who files. */
export const etablissementDuProjet = (
  { data: { siren, siret }, context: { actor } }: Depot,
  { etablissements, cesseeLe }: EntrepriseDuProgramme,
  region: string,
): EtablissementDuProgramme => {
  if (cesseeLe !== null) throw new Refus.DepotDUneEntrepriseCessee(cesseeLe);
  if (![region, siren].includes(actor.territoire)) throw new Refus.EntrepriseDUneAutreRegion();
  const nomme = etablissements.filter((etablissement) => etablissement.siret === (siret ?? etablissement.siret));
  if (nomme.length === 0) throw new Refus.EtablissementDuProjetInconnu();
  const ouverts = nomme.filter(({ fermeLe }) => fermeLe === null);
  if (ouverts.length === 0) throw new Refus.EtablissementDuProjetFerme();
  const [etablissement, ...autres] = ouverts.filter((candidat) => candidat.region === region);
  if (!etablissement) throw new Refus.EntrepriseDUneAutreRegion();
  if (autres.length > 0) throw new Refus.EtablissementAPreciser([etablissement, ...autres].map((un) => un.siret));
  return etablissement;
};
